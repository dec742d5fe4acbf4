import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { ChangeRequestRecord } from '../../persistence/tables';
import type {
  AcceptChangeRequestInput,
  ContractEventType,
  RejectChangeRequestInput,
  WithdrawChangeRequestInput,
} from '../../schema-types';
import { amountIsInRange } from '../../terms/model/amount';
import { later } from '../../terms/model/calendar';
import {
  isNotAfterTermination,
  isNotBeforeAcceptance,
  isNotBeyond,
} from '../../terms/clauses/08-effective-days';
import { monthlyFeesAreInRange } from '../../terms/clauses/annex-1-monthly-fee';
import { draftSettlement } from '../../terms/model/settlement';
import { LABELS } from '../../terms/wording/labels';
import { changeRequestStatus } from '../../terms/model/change-request';
import { invalidState, requireHeld, throwIfRefused } from '../runner/refused-error';
import { adjustSettlement } from '../settlement/adjust-settlement';
import { type ContractAggregate, onChangeRequest } from '../runner/access';
import { updateVersion, type UnitOfWork } from '../runner/unit-of-work';
import { insertEntry } from '../../terms/model/with-entry';

/** Art. 8 and 12: the company accepts a requested change; it takes effect today or later. */
export const acceptChangeRequest = onChangeRequest<AcceptChangeRequestInput>(
  'acceptChangeRequest',
  async (work, target, input) => {
    const { contract, part: request } = target;
    const { today, repositories } = work;
    mustBeRequested(request);
    requireHeld(contract, today);
    const { accountCount } = request;
    const effectiveOn = input.effectiveOn ?? later(today, request.requestedEffectiveOn);
    const oneTimeFee = input.oneTimeFee ?? 0;
    const change = { effectiveOn, accountCount };
    const changes = insertEntry(contract.accountCountChanges, change);
    const after = { ...contract, accountCountChanges: changes };
    const day = { date: effectiveOn, path: ['effectiveOn'] };
    throwIfRefused(
      isNotBeforeAcceptance(day, today),
      isNotBeyond(day),
      isNotAfterTermination(day, contract.termination?.effectiveOn ?? null),
      amountIsInRange(oneTimeFee, ['oneTimeFee']),
      monthlyFeesAreInRange(after, []),
    );
    await decide(work, target, 'CHANGE_REQUEST_ACCEPTED', {
      acceptedOn: today,
      effectiveOn,
      acceptanceNumber: await repositories.changeRequests.nextAcceptanceNumber(),
      oneTimeFeeYen: input.oneTimeFee ?? null,
    });
    await adjustSettlement(work, contract, after);
    const line = { label: LABELS.accountCountChangeFee(), amount: oneTimeFee, article: '12' };
    const due = draftSettlement(oneTimeFee, today, [line]);
    if (due !== null) {
      await work.settle(contract, 'ONE_TIME_FEE', due, { changeRequestId: request.id });
    }
    return request.id;
  },
);

/** Art. 8: the company rejects a requested change. */
export const rejectChangeRequest = onChangeRequest<RejectChangeRequestInput>(
  'rejectChangeRequest',
  async (work, target, { reason }) => {
    mustBeRequested(target.part);
    await decide(work, target, 'CHANGE_REQUEST_REJECTED', {
      rejectedOn: work.today,
      decisionReason: reason,
    });
    return target.part.id;
  },
);

/** Art. 8: the contractor withdraws a requested change that waits for its decision. */
export const withdrawChangeRequest = onChangeRequest<WithdrawChangeRequestInput>(
  'withdrawChangeRequest',
  async (work, target) => {
    mustBeRequested(target.part);
    await decide(work, target, 'CHANGE_REQUEST_WITHDRAWN', { withdrawnOn: work.today });
    return target.part.id;
  },
);

function mustBeRequested(request: ChangeRequestRow): void {
  const status = changeRequestStatus(request);
  if (status !== 'REQUESTED') throw invalidState(status);
}

async function decide(
  work: UnitOfWork,
  { contract, part }: ContractAggregate & { readonly part: ChangeRequestRow },
  type: ContractEventType,
  decision: Partial<ChangeRequestRecord>,
): Promise<void> {
  await updateVersion(work.repositories.changeRequests, part, decision);
  await work.updateContract(contract);
  work.record(type, { kind: 'changeRequest', id: part.id }, contract);
}
