import { addDays, earlier, later, type PlainDate } from './calendar';
import { contains, type Days } from './contract';

/** Gives the spans that have a day on `day` or later. */
export function spansFrom(day: PlainDate, spans: readonly (Days | null)[]): Days[] {
  return spans.filter((span) => span !== null).filter(({ to }) => to === null || day <= to);
}

/**
 * Gives the days on which something that holds in some of the spans may begin or cease to hold: the first day of
 * each, and the day after its last. On any other day all is as on the day before.
 */
export function turningDays(spans: readonly Days[]): PlainDate[] {
  return spans.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]));
}

/** Gives those turning days that lie in a span, in their order; the first day of the span is one. */
export function turningDaysIn(span: Days, turns: readonly PlainDate[]): PlainDate[] {
  return [span.from, ...turns].filter((day) => contains(span, day)).sort();
}

/** Gives the first day of a span on which `holds`, which changes on the turning days alone, or null. */
export function firstDayIn(
  span: Days,
  turns: readonly PlainDate[],
  holds: (day: PlainDate) => boolean,
): PlainDate | null {
  return turningDaysIn(span, turns).find(holds) ?? null;
}

/** Gives the days that two spans have in common, or null. */
export function intersection(a: Days | null, b: Days | null): Days | null {
  if (a === null || b === null) return null;
  const from = later(a.from, b.from);
  const to = a.to === null ? b.to : earlier(a.to, b.to);
  return to !== null && to < from ? null : { from, to };
}
