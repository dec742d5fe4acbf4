import type { ReverseSettlementInput } from '../../schema-types';
import { invalidState, throwIfRefused } from '../runner/refused-error';
import { onSettlement } from '../runner/access';

/** The company reverses a settlement, once, by another in the other direction. */
export const reverseSettlement = onSettlement<ReverseSettlementInput>(
  'reverseSettlement',
  async (work, { contract, part: settlement }, { reason }) => {
    if (settlement.kind === 'REVERSAL') throw invalidState('REVERSAL');
    throwIfRefused(
      settlement.reversedById === null ? null : { code: 'ALREADY_REVERSED', details: {} },
    );
    const id = await work.reverse(settlement, reason);
    await work.updateContract(contract);
    work.record('SETTLEMENT_REVERSED', { kind: 'settlement', id }, contract);
    return id;
  },
);
