import { isNotBeforeAcceptance, isNotBeyond, isNotPast } from '../terms/clauses/08-effective-days';
import { noticeTakesEffectOn } from '../terms/clauses/11-notice-period';
import type { PlainDate } from '../terms/model/calendar';
import type { Edition } from '../terms/model/editions';
import type { Refusal } from '../terms/refusals/refusal';
import type { UnitOfWork } from './runner/unit-of-work';

/** A notice as it is taken in: its days, and what is said against them. */
export interface Notice {
  readonly arrivedOn: PlainDate;
  readonly requestedOn: PlainDate | null;
  readonly effectiveOn: PlainDate;
  readonly refusals: readonly (Refusal | null)[];
}

/**
 * Art. 9(3) and 11: takes a notice in, about what was accepted on a day. It arrives today by default;
 * only the company records an arrival in the past, and nobody one in the future.
 */
export function takeNotice(
  { today, caller }: UnitOfWork,
  input: { readonly arrivedOn?: PlainDate | null; readonly requestedOn?: PlainDate | null },
  acceptedOn: PlainDate,
  edition: Edition,
): Notice {
  const arrivedOn = input.arrivedOn ?? today;
  const requestedOn = input.requestedOn ?? null;
  const effectiveOn = noticeTakesEffectOn(arrivedOn, requestedOn, edition);
  const arrival = { date: arrivedOn, path: ['arrivedOn'] };
  const refusals = [
    isNotBeforeAcceptance(arrival, acceptedOn),
    isNotBeyond(arrival, today),
    caller.isOperator ? null : isNotPast(arrival, today),
    isNotBeyond({ date: effectiveOn, path: ['requestedOn'] }),
  ];
  return { arrivedOn, requestedOn, effectiveOn, refusals };
}
