import type { SettlementRow } from '../../persistence/settlements';
import type { ReverseSettlementInput } from '../inputs';
import { type SettlementAggregate, settlementAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { invalidState, throwIfRefused } from '../runner/refused-error';

/** The company reverses a settlement, once, by another in the other direction. */
export const reverseSettlement: Command<
  ReverseSettlementInput,
  SettlementAggregate,
  SettlementRow
> = {
  mutation: 'reverseSettlement',
  access: settlementAccess,

  async execute(work, { contract, settlement }, { reason }) {
    if (settlement.kind === 'REVERSAL') throw invalidState('REVERSAL');
    throwIfRefused(
      settlement.reversedById === null ? null : { code: 'ALREADY_REVERSED', details: {} },
    );
    const reversal = work.reverse(settlement, reason);
    await work.changeContract(contract);
    work.record('SETTLEMENT_REVERSED', { kind: 'settlement', row: reversal }, contract);
    return reversal;
  },
};
