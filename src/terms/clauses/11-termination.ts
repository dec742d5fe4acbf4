import { earlier, type PlainDate } from '../model/calendar';
import type { HeldContract, Termination, TerminationGround } from '../model/contract';
import { notBefore } from '../model/day-rules';
import type { Refusal } from '../refusals/refusal';

/** General Terms 28: the contractor's own acts, which the company may come to record later. */
const OF_THE_CONTRACTOR: readonly TerminationGround[] = [
  'GENERAL_TERMS_28_2',
  'GENERAL_TERMS_28_3',
];

/** Art. 13. The company ends no contract in the past; acts of the contractor (General Terms 28) it may record later. */
export function endByTheCompanyIsNotPast(facts: {
  /** Null where there is no end, or it follows from a notice. */
  readonly ground: TerminationGround | null;
  readonly effectiveOn: PlainDate | null;
  /** The day on which the end is, or was, recorded. */
  readonly recordedOn: PlainDate;
}): Refusal | null {
  const { ground, effectiveOn, recordedOn } = facts;
  return ground === null || OF_THE_CONTRACTOR.includes(ground)
    ? null
    : notBefore(effectiveOn, recordedOn, 'effectiveOn');
}

/** Art. 11. A contract under notice ends anew only on an earlier day: an equal or later one is refused. */
export function endIsEarlier(facts: {
  /** The end that stands, or would stand without the one that is corrected. */
  readonly standing: Termination | null;
  readonly effectiveOn: PlainDate | null;
}): Refusal | null {
  const { standing, effectiveOn } = facts;
  return standing === null || effectiveOn === null || effectiveOn < standing.effectiveOn
    ? null
    : {
        code: 'ALREADY_UNDER_NOTICE',
        details: { effectiveOn: standing.effectiveOn, subject: 'contract' },
      };
}

/** Art. 11. The parties may undo a notice until its effective date. */
export function noticeIsNotYetEffective(facts: {
  readonly endsOn: PlainDate;
  readonly today: PlainDate;
}): Refusal | null {
  return facts.today <= facts.endsOn
    ? null
    : {
        code: 'NOTICE_ALREADY_EFFECTIVE',
        details: { effectiveOn: facts.endsOn, subject: 'contract' },
      };
}

/** Art. 11. A notice is undone by an agreement that comes after it. */
export function agreementFollowsNotice(facts: {
  readonly contractorAgreedOn: PlainDate;
  readonly termination: Termination;
}): Refusal | null {
  const { contractorAgreedOn, termination } = facts;
  const givenOn = termination.arrivedOn ?? termination.recordedOn;
  return givenOn <= contractorAgreedOn
    ? null
    : {
        code: 'DATES_OUT_OF_ORDER',
        path: ['contractorAgreedOn'],
        article: '11',
        details: {
          first: { field: 'arrivedOn', value: givenOn },
          second: { field: 'contractorAgreedOn', value: contractorAgreedOn },
        },
      };
}

/**
 * Art. 11. Gives a contract with an end, which replaces a later one recorded before. The contract has been under notice
 * since the first of them.
 */
export function withEnd<C extends HeldContract>(contract: C, termination: Termination): C {
  const present = contract.termination;
  if (present === null) return { ...contract, termination };
  return {
    ...contract,
    termination: {
      ...termination,
      underNoticeFrom: earlier(termination.underNoticeFrom, present.underNoticeFrom),
    },
    supersededTerminations: [...contract.supersededTerminations, present],
  };
}

/** Art. 11. Gives a contract without its recorded end, as if it had never been: what it replaced stands again. */
export function withoutEnd<C extends HeldContract>(contract: C): C {
  return {
    ...contract,
    termination: contract.supersededTerminations.at(-1) ?? null,
    supersededTerminations: contract.supersededTerminations.slice(0, -1),
  };
}
