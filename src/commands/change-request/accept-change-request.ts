import type { ChangeRequestRow } from '../../persistence/change-requests';
import { withAccountCountChange } from '../../terms/clauses/08-account-count-change';
import { later } from '../../terms/model/calendar';
import { draftSettlement } from '../../terms/model/settlement';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { LABELS } from '../../terms/wording/labels';
import type { AcceptChangeRequestInput } from '../inputs';
import { type ChangeRequestAggregate, changeRequestAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireHeld, throwIfRefused } from '../runner/refused-error';
import { adjustSettlements } from '../settlement/adjust-settlement';
import { decideChangeRequest, requireRequested } from './decide-change-request';

/** Art. 8 and 12: the company accepts a requested change; it takes effect today or later, and never earlier than asked for. */
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
    requireRequested(work, aggregate);
    requireHeld(contract, today);
    const { accountCount, requestedEffectiveOn } = request;
    const effectiveOn = input.effectiveOn ?? later(today, requestedEffectiveOn);
    const oneTimeFee = input.oneTimeFee ?? 0;
    throwIfRefused(
      ...refusalsOf(RULES.acceptChangeRequest, {
        contract,
        accountCount,
        effectiveOn,
        acceptedOn: today,
        requestedFor: requestedEffectiveOn,
        endsOn: contract.termination?.effectiveOn ?? null,
        oneTimeFee,
      }),
    );
    const after = withAccountCountChange(contract, { effectiveOn, accountCount });
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
