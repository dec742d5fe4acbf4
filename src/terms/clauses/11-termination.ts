import { addDays, later, type PlainDate } from '../model/calendar';
import { type Contract, type Termination, type TerminationGround } from '../model/contract';
import { firstDayWithoutBase, needsBase } from './06-base-contract';
import { editionOf } from '../model/editions';
import type { Refusal } from '../refusals/refusal';

/** Art. 13: the grounds that the company records. */
const OF_THE_COMPANY = ['COMPANY', 'GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'] as const;

/** Art. 13. The company records its own termination, or one under General Terms 28(2) or 28(3). */
export function groundIsForTheCompany(facts: {
  readonly ground: TerminationGround;
}): Refusal | null {
  return facts.ground !== 'CONTRACTOR_NOTICE'
    ? null
    : {
        code: 'GROUND_NOT_PERMITTED',
        path: ['ground'],
        details: { ground: facts.ground, permitted: OF_THE_COMPANY },
      };
}

/**
 * Art. 11. Gives how a contract ends that ends anew: one already under notice takes the earlier of the
 * two dates, with the ground of that date, and has been under notice since the first.
 */
export function endedAnew(contract: Contract, termination: Termination): Termination {
  const present = contract.termination;
  if (present === null) return termination;
  if (present.effectiveOn < termination.effectiveOn) return present;
  const underNoticeFrom =
    present.underNoticeFrom < termination.underNoticeFrom
      ? present.underNoticeFrom
      : termination.underNoticeFrom;
  return { ...termination, underNoticeFrom };
}

/**
 * Art. 6 and 11. A notice is withdrawn only if every rule holds without it: a Private or Remote Connect
 * contract that would go on has a base contract on each day to come.
 */
export function baseRemainsWithoutNotice(facts: {
  readonly contract: Contract;
  readonly contracts: readonly Contract[];
  readonly today: PlainDate;
}): Refusal | null {
  const { contract, contracts, today } = facts;
  const edition = editionOf(contract.termsEdition);
  if (!needsBase(contract.serviceType, edition) || contract.termination === null) return null;
  const from = later(
    later(today, addDays(contract.termination.effectiveOn, 1)),
    contract.billingStartOn ?? today,
  );
  const on = firstDayWithoutBase(contract, contracts, { from, to: null });
  const baseServiceTypes = edition.serviceTypes[contract.serviceType].requiresOneOf;
  return on === null
    ? null
    : { code: 'BASE_CONTRACT_REQUIRED', details: { baseServiceTypes, on, base: 'IN_FORCE' } };
}
