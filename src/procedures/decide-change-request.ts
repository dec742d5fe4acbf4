import type { ChangeRequestRow } from '../persistence/change-requests';
import type { ChangeRequestRecord } from '../persistence/tables';
import type {
  AcceptChangeRequestInput,
  ContractEventType,
  RejectChangeRequestInput,
  WithdrawChangeRequestInput,
} from '../schema-types';
import { amountIsInRange } from '../terms/amount';
import { later } from '../terms/calendar';
import { isAccepted } from '../terms/contract';
import { isNotAfterTermination, isNotBeforeAcceptance, isNotBeyond } from '../terms/contract-days';
import { monthlyFeesAreInRange } from '../terms/monthly-fee';
import { derivation } from '../terms/settlement';
import { LABELS } from '../terms/wording/labels';
import { changeRequestStatus } from '../terms/change-request';
import { HELD, inState, mustBe, refuse } from './refused';
import { resettle } from './resettle';
import { type ContractTarget, onChangeRequest } from './targets';
import { updateVersion, type Work } from './work';
import { withEntry } from './with-entry';

/** Art. 8 and 12: the company accepts a requested change; it takes effect today or later. */
export const acceptChangeRequest = onChangeRequest<AcceptChangeRequestInput>(
  'acceptChangeRequest',
  async (work, target, input) => {
    const { contract, part: request } = target;
    const { today, repositories } = work;
    mustBeRequested(request);
    mustBe(contract, today, ...HELD);
    if (!isAccepted(contract)) throw inState('APPLIED');
    const { accountCount } = request;
    const effectiveOn = input.effectiveOn ?? later(today, request.requestedEffectiveOn);
    const oneTimeFee = input.oneTimeFee ?? 0;
    const change = { effectiveOn, accountCount };
    const changes = withEntry(contract.accountCountChanges, change);
    const after = { ...contract, accountCountChanges: changes };
    const day = { date: effectiveOn, path: ['effectiveOn'] };
    refuse(
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
    await resettle(work, contract, after);
    const line = { label: LABELS.accountCountChangeFee(), amount: oneTimeFee, article: '12' };
    const due = derivation(oneTimeFee, today, [line]);
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
  if (status !== 'REQUESTED') throw inState(status);
}

async function decide(
  work: Work,
  { contract, part }: ContractTarget & { readonly part: ChangeRequestRow },
  type: ContractEventType,
  decision: Partial<ChangeRequestRecord>,
): Promise<void> {
  await updateVersion(work.repositories.changeRequests, part, decision);
  await work.updateContract(contract);
  work.record(type, { kind: 'changeRequest', id: part.id }, contract);
}
