import type { PlainDate } from '../model/calendar';
import type { HeldContract, Termination, TerminationGround } from '../model/contract';
import { editionOf } from '../model/editions';
import { notAfter, notBefore } from '../model/day-rules';
import type { Refusal } from '../refusals/refusal';
import { noticeTakesEffectOn } from './11-notice-period';

/** What the company says was true of a recorded end; what is left out was recorded rightly. */
export interface TrueEnd {
  readonly arrivedOn?: PlainDate | null;
  readonly requestedOn?: PlainDate | null;
  readonly ground?: TerminationGround | null;
  readonly effectiveOn?: PlainDate | null;
}

/**
 * Art. 11, corrections. Gives a recorded end as it should have been recorded. A notice takes effect by its arrival and
 * the day that it names; an end on another ground has neither, and takes effect as told.
 */
export function correctedTermination(
  contract: HeldContract,
  present: Termination,
  told: TrueEnd,
): Termination {
  const ground = told.ground ?? present.ground;
  const rest = { ...present, ground, endedWithId: null };
  if (ground !== 'CONTRACTOR_NOTICE') {
    return {
      ...rest,
      arrivedOn: null,
      requestedOn: null,
      effectiveOn: told.effectiveOn ?? present.effectiveOn,
      underNoticeFrom: present.recordedOn,
    };
  }
  const arrivedOn = told.arrivedOn ?? present.arrivedOn ?? present.recordedOn;
  const requestedOn = told.requestedOn === undefined ? present.requestedOn : told.requestedOn;
  const edition = editionOf(contract.termsEdition);
  const effectiveOn = noticeTakesEffectOn(arrivedOn, requestedOn, edition);
  return { ...rest, arrivedOn, requestedOn, effectiveOn, underNoticeFrom: arrivedOn };
}

/** Art. 11. A notice takes effect on one day alone, which follows from its arrival and the day that it names. */
export function effectiveDayIsThatOfTheNotice(facts: {
  readonly told: TrueEnd;
  readonly corrected: Termination | null;
}): Refusal | null {
  const { told, corrected } = facts;
  const { effectiveOn: date = null } = told;
  if (corrected?.ground !== 'CONTRACTOR_NOTICE') return null;
  const { effectiveOn } = corrected;
  return notBefore(date, effectiveOn, 'effectiveOn') ?? notAfter(date, effectiveOn, 'effectiveOn');
}

/** Art. 11 and 13. Only the notice of a contractor arrives and names a day. */
export function onlyANoticeArrives(facts: {
  readonly told: TrueEnd;
  readonly corrected: Termination | null;
}): Refusal | null {
  const { told, corrected } = facts;
  const namesNotice = (told.arrivedOn ?? told.requestedOn ?? null) !== null;
  return corrected === null || corrected.ground === 'CONTRACTOR_NOTICE' || !namesNotice
    ? null
    : {
        code: 'GROUND_NOT_PERMITTED',
        path: ['ground'],
        details: { ground: corrected.ground, permitted: ['CONTRACTOR_NOTICE'] },
      };
}
