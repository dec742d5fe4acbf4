import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { AcceptChangeRequestInput } from '../inputs';
import {
  isNotAfterTermination,
  isNotBeforeAcceptance,
  isNotBeyond,
} from '../../terms/clauses/08-effective-days';
import { monthlyFeesAreInRange } from '../../terms/clauses/annex-1-monthly-fee';
import { amountIsInRange } from '../../terms/model/amount';
import { later } from '../../terms/model/calendar';
import { insertEntry } from '../../terms/model/dated-list';
import { draftSettlement } from '../../terms/model/settlement';
import { LABELS } from '../../terms/wording/labels';
import { type ChangeRequestAggregate, changeRequestAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireHeld, throwIfRefused } from '../runner/refused-error';
import { adjustSettlements } from '../settlement/adjust-settlement';
import { decideChangeRequest, requireRequested } from './decide-change-request';

/** Art. 8 and 12: the company accepts a requested change; it takes effect today or later. */
export const acceptChangeRequest: Command<
  AcceptChangeRequestInput,
  ChangeRequestAggregate,
  ChangeRequestRow
> = {
  mutation: 'acceptChangeRequest',
  access: changeRequestAccess,

  async execute(work, aggregate, input) {
    const { contract, request } = aggregate;
    const { today, repositories } = work;
    requireRequested(request);
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
    await adjustSettlements(work, contract, after);
    const accepted = await decideChangeRequest(work, aggregate, 'CHANGE_REQUEST_ACCEPTED', {
      acceptedOn: today,
      effectiveOn,
      acceptanceNumber: await repositories.changeRequests.nextAcceptanceNumber(),
      oneTimeFeeYen: input.oneTimeFee ?? null,
    });
    const line = { label: LABELS.accountCountChangeFee(), amount: oneTimeFee, article: '12' };
    const due = draftSettlement(oneTimeFee, today, [line]);
    if (due !== null) work.settle(contract, 'ONE_TIME_FEE', due, { changeRequestId: request.id });
    return accepted;
  },
};
