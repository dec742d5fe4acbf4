import type { PlainDate } from '../model/calendar';
import type { Contract, HeldContract, Termination } from '../model/contract';
import type { Refusal } from '../refusals/refusal';
import { refusalsOf } from '../refusals/rule';
import { RULES } from '../rulebook';
import type { DependentContractsChoice } from './06-dependent-contracts';
import { correctedEnd } from './11-corrected-end';
import { correctedTermination, type TrueEnd } from './11-corrected-termination';
import type { Held } from './11-ending';
import { withoutEnd } from './11-termination';

/** A contract with an end. */
type Ended<C extends HeldContract> = C & { readonly termination: Termination };

/** What the company says was true of a recorded end, and what is to become of the dependents. */
export interface Correction {
  /** Null: there was no such end. */
  readonly told: TrueEnd | null;
  readonly choice: DependentContractsChoice | null;
  readonly today: PlainDate;
}

/**
 * Art. 11, corrections. Gives what the correction of a recorded end comes to: the contracts as they are then, first the
 * one corrected, and what every rule says against them.
 */
export function outcomeOfCorrection<C extends Contract>(
  contract: Ended<Held<C>>,
  contracts: readonly C[],
  { told, choice, today }: Correction,
): { readonly changed: readonly [Held<C>, ...Held<C>[]]; readonly refusals: Refusal[] } {
  const { termination: present, acceptedOn } = contract;
  const corrected = told && correctedTermination(contract, present, told);
  const outcome = correctedEnd<C>(contract, contracts, present, corrected, choice);
  const { changed } = outcome;
  const byOwnAct = corrected !== null && corrected.ground !== 'CONTRACTOR_NOTICE';
  const refusals = refusalsOf(RULES.correctTermination, {
    ...outcome,
    told: told ?? {},
    corrected,
    isChange: !isSameEnd(present, changed[0].termination) || tellsAnotherDay(present, told),
    standing: withoutEnd<HeldContract>(contract).termination,
    ground: byOwnAct ? corrected.ground : null,
    arrivedOn: corrected?.arrivedOn ?? null,
    effectiveOn: corrected?.effectiveOn ?? null,
    recordedOn: present.recordedOn,
    acceptedOn,
    contracts,
    contractsAfter: contracts.map((one) => changed.find(({ id }) => id === one.id) ?? one),
    choice,
    today,
  });
  return { changed, refusals };
}

/** A day told that a notice cannot take effect on is refused as such, and changes something. */
function tellsAnotherDay(present: Termination, told: TrueEnd | null): boolean {
  const { effectiveOn = null } = told ?? {};
  return effectiveOn !== null && effectiveOn !== present.effectiveOn;
}

/** An end that is told as it is recorded does not change, whatever it rests on. */
function isSameEnd(present: Termination, after: Termination | null): boolean {
  return (
    after !== null &&
    present.ground === after.ground &&
    present.arrivedOn === after.arrivedOn &&
    present.requestedOn === after.requestedOn &&
    present.effectiveOn === after.effectiveOn
  );
}
