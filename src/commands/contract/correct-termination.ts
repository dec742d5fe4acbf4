import type { ContractRow } from '../../persistence/contracts';
import type { TrueEnd } from '../../terms/clauses/11-corrected-termination';
import { outcomeOfCorrection } from '../../terms/clauses/11-correction';
import type { CorrectTerminationInput } from '../inputs';
import { type ContractAggregate, everContractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireEnd, throwIfRefused } from '../runner/refused-error';
import { writeEnds } from './end-contracts';
import { withSlots } from './slot';

type Correct = Command<CorrectTerminationInput, ContractAggregate, ContractRow>;

/** Art. 11 and 13: the company puts right a recorded end that was never true, or takes it back. */
export const correctTermination: Correct = {
  mutation: 'correctTermination',
  access: everContractAccess,

  faultOf: (input) => {
    const { remove, namedNoDay, requestedOn } = input;
    const isTold = Object.values(toldOf(input)).some((told) => told !== undefined);
    if (namedNoDay === true && typeof requestedOn === 'string') {
      return 'Either a day was named, "requestedOn", or none, "namedNoDay".';
    }
    if (remove === true && isTold) return '"remove" takes the end back whole: tell nothing else.';
    return remove === true || isTold
      ? null
      : 'Say what is true: "remove", "arrivedOn", "requestedOn", "namedNoDay", "ground" or "effectiveOn".';
  },

  async execute(work, { contract, contracts }, input) {
    const { today } = work;
    requireEnd(contract, today);
    const { changed, refusals } = outcomeOfCorrection<ContractRow>(contract, contracts, {
      told: input.remove === true ? null : toldOf(input),
      choice: input.dependentContracts ?? null,
      today,
    });
    throwIfRefused(...refusals);
    return withSlots(work, contracts, changed, (placed) =>
      writeEnds(work, contracts, placed, 'TERMINATION_CORRECTED', { reason: input.reason }),
    );
  },
};

/** What is left out was recorded rightly. */
function toldOf(input: CorrectTerminationInput): TrueEnd {
  return {
    ground: input.ground ?? undefined,
    arrivedOn: input.arrivedOn ?? undefined,
    requestedOn: input.namedNoDay === true ? null : (input.requestedOn ?? undefined),
    effectiveOn: input.effectiveOn ?? undefined,
  };
}
