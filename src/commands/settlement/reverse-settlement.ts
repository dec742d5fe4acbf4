import type { SettlementRow } from '../../persistence/settlements';
import type { ReverseSettlementInput } from '../inputs';
import { reopenReduced } from '../outage-claim/reopen-reduced';
import { type SettlementAggregate, settlementAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { invalidState, throwIfRefused } from '../runner/refused-error';

/** What can be reversed: a reversal stays, and an adjustment follows from the record (art. 12), as a correction changes it. */
const REVERSIBLE = ['INITIAL_FEE', 'ONE_TIME_FEE', 'EARLY_TERMINATION', 'FEE_REDUCTION'] as const;

/** The company reverses a settlement, once, by another in the other direction. */
export const reverseSettlement: Command<
  ReverseSettlementInput,
  SettlementAggregate,
  SettlementRow
> = {
  mutation: 'reverseSettlement',
  access: settlementAccess,

  async execute(work, { contract, settlement }, { reason }) {
    const { kind: status } = settlement;
    const isReversible = REVERSIBLE.some((kind) => kind === status);
    if (!isReversible) throw invalidState({ subject: 'settlement', status, allowed: REVERSIBLE });
    throwIfRefused(
      settlement.reversedById === null
        ? null
        : { code: 'ALREADY_REVERSED', details: { reversalId: settlement.reversedById } },
    );
    const reversal = work.reverse(settlement, reason);
    if (settlement.kind === 'FEE_REDUCTION') await reopenReduced(work, contract, settlement);
    await work.changeContract(contract);
    work.record('SETTLEMENT_REVERSED', { kind: 'settlement', row: reversal }, contract);
    return reversal;
  },
};
