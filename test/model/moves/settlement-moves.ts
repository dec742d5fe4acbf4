import { reverse, settleReductions } from '../settle';
import { choose, codesOf, type Drafting } from './move';

const NEVER_REVERSED = ['REVERSAL', 'ADJUSTMENT'];

/** A settlement is reversed once; a reversal never, nor an adjustment. Whoever claimed a reduction waits again. */
export const reverseSettlement: Drafting = ({ contractor, command, today, idOf }) => {
  const all = contractor.contracts.flatMap((contract) =>
    contract.settlements.map((settlement) => ({ contract, settlement })),
  );
  const chosen = choose(
    command,
    all,
    ({ settlement: { kind, isReversed } }) =>
      !isReversed &&
      (command.choice === null ? !NEVER_REVERSED.includes(kind) : kind === 'EARLY_TERMINATION'),
  );
  if (chosen === null) return null;
  const { contract, settlement } = chosen;
  return {
    input: { settlementId: idOf(contract, settlement), reason: '誤り' },
    refusals: codesOf({
      alone: [
        ['INVALID_STATE', NEVER_REVERSED.includes(settlement.kind)],
        ['ALREADY_REVERSED', settlement.isReversed],
      ],
    }),
    write: () => {
      reverse(contract, settlement, today);
      const claim = contractor.claims.find((each) => each === settlement.source);
      if (claim === undefined) return;
      claim.granted = null;
      claim.status = 'FILED';
      settleReductions(contractor, contract);
    },
  };
};
