import type { Refusal } from '../refusals/refusal';
import type { Rule } from '../refusals/rule';
import type { PlainDate } from './calendar';
import { LAST_CONTRACT_DAY } from './contract';

/* Rules about a day that a call names. Each is made for the field of the input in which it stands; null names no day. */

type Named<Field extends string> = { readonly [Name in Field]: PlainDate | null };

/** The past is not rewritten: the day is today or later. */
export function notPast<Field extends string>(
  field: Field,
): Rule<Named<Field> & { readonly today: PlainDate }> {
  return (facts) => notBefore(facts[field], facts.today, field);
}

/** What has happened is not ahead: the day is today or earlier. */
export function notAhead<Field extends string>(
  field: Field,
): Rule<Named<Field> & { readonly today: PlainDate }> {
  return (facts) => notAfter(facts[field], facts.today, field);
}

/** No date of a contract lies after the last day that the record keeps. */
export function withinRecord<Field extends string>(field: Field): Rule<Named<Field>> {
  return (facts) => notAfter(facts[field], LAST_CONTRACT_DAY, field);
}

/** Art. 3, 8, 11. What follows from an acceptance does not come before it. */
export function notBeforeAcceptance<Field extends string>(
  field: Field,
): Rule<Named<Field> & { readonly acceptedOn: PlainDate }> {
  return (facts) => {
    const date = facts[field];
    const { acceptedOn } = facts;
    return date === null || acceptedOn <= date
      ? null
      : { code: 'BEFORE_ACCEPTANCE', path: [field], details: { date, acceptedOn } };
  };
}

/** Art. 8 and 11. Nothing takes effect after the effective date of termination. */
export function notAfterTermination<Field extends string>(
  field: Field,
  article?: string,
): Rule<Named<Field> & { readonly endsOn: PlainDate | null }> {
  return (facts) => {
    const date = facts[field];
    const { endsOn } = facts;
    return date === null || endsOn === null || date <= endsOn
      ? null
      : {
          code: 'AFTER_TERMINATION',
          path: [field],
          details: { date, terminationEffectiveOn: endsOn },
          ...(article !== undefined && { article }),
        };
  };
}

/** Art. 8. Nothing takes effect earlier than the contractor asked for: that would be a new offer (Civil Code, art. 528). */
export function notBeforeRequested<Field extends string>(
  field: Field,
  article?: string,
): Rule<Named<Field> & { readonly requestedFor: PlainDate | null }> {
  return (facts) => {
    const date = facts[field];
    const { requestedFor } = facts;
    return date === null || requestedFor === null || requestedFor <= date
      ? null
      : {
          code: 'BEFORE_REQUESTED_DATE',
          path: [field],
          details: { date, requestedOn: requestedFor },
          ...(article !== undefined && { article }),
        };
  };
}

/** Makes the refusal of a day before the earliest possible, or null. */
export function notBefore(
  date: PlainDate | null,
  earliest: PlainDate,
  field: string,
): Refusal | null {
  return date === null || earliest <= date
    ? null
    : { code: 'DATE_IN_PAST', path: [field], details: { date, earliest } };
}

/** Makes the refusal of a day after the latest possible, or null. */
export function notAfter(date: PlainDate | null, latest: PlainDate, field: string): Refusal | null {
  return date === null || date <= latest
    ? null
    : { code: 'DATE_IN_FUTURE', path: [field], details: { date, latest } };
}
