import { isDeepStrictEqual } from 'node:util';
import type { ContractRow } from '../../persistence/contracts';
import { correctedEnd } from '../../terms/clauses/11-corrected-end';
import { correctedTermination, type TrueEnd } from '../../terms/clauses/11-corrected-termination';
import { withoutEnd } from '../../terms/clauses/11-termination';
import type { Termination } from '../../terms/model/contract';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { CorrectTerminationInput } from '../inputs';
import { type ContractAggregate, everContractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireEnd, throwIfRefused } from '../runner/refused-error';
import { writeEnds } from './end-contracts';
import { replaced, withSlots } from './slot';

/** Art. 11 and 13: the company puts right a recorded end that was never true, or takes it back. */
export const correctTermination: Command<CorrectTerminationInput, ContractAggregate, ContractRow> =
  {
    mutation: 'correctTermination',
    access: everContractAccess,

    faultOf: (input) => {
      const isTold = Object.values(toldOf(input)).some((told) => told !== undefined);
      if (input.remove === true && isTold) {
        return '"remove" takes the end back whole: tell nothing else of it.';
      }
      return input.remove === true || isTold
        ? null
        : 'Say what is true: "remove", "arrivedOn", "requestedOn", "ground" or "effectiveOn".';
    },

    async execute(work, { contract, contracts }, input) {
      const { today } = work;
      requireEnd(contract, today);
      const { termination: present } = contract;
      const choice = input.dependentContracts ?? null;
      const told = toldOf(input);
      const corrected =
        input.remove === true ? null : correctedTermination(contract, present, told);
      const outcome = correctedEnd<ContractRow>(contract, contracts, present, corrected, choice);
      throwIfRefused(
        ...refusalsOf(RULES.correctTermination, {
          told,
          corrected,
          isChange: !isDeepStrictEqual(ownEnd(present), ownEnd(outcome.changed[0].termination)),
          standing: withoutEnd(contract).termination,
          ground: corrected?.ground === 'CONTRACTOR_NOTICE' ? null : (corrected?.ground ?? null),
          arrivedOn: corrected?.arrivedOn ?? null,
          effectiveOn: corrected?.effectiveOn ?? null,
          recordedOn: present.recordedOn,
          acceptedOn: contract.acceptedOn,
          contracts,
          contractsAfter: replaced(contracts, outcome.changed),
          changed: outcome.changed,
          dependents: outcome.dependents,
          endingTogether: outcome.endingTogether,
          choice,
          today,
        }),
      );
      return withSlots(work, contracts, outcome.changed, (changed) =>
        writeEnds(work, contracts, changed, 'TERMINATION_CORRECTED', { reason: input.reason }),
      );
    },
  };

/** An end that is told as it is recorded does not change, be it the contract's own or not. */
function ownEnd(termination: Termination | null): Termination | null {
  return termination && { ...termination, endedWithId: null };
}

/** What is left out was recorded rightly; null says so too, but for the day named: null is none. */
function toldOf(input: CorrectTerminationInput): TrueEnd {
  return {
    ground: input.ground ?? undefined,
    arrivedOn: input.arrivedOn ?? undefined,
    requestedOn: input.requestedOn,
    effectiveOn: input.effectiveOn ?? undefined,
  };
}
