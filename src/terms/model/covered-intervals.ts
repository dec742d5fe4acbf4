import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { Interval } from './outage';

/** Gives what granted claims cover. */
export function coveredBy(claims: readonly OutageClaimRow[]): Interval[] {
  return claims.flatMap(({ coveredFrom: from, coveredTo: to }) =>
    from === null || to === null ? [] : [{ from, to }],
  );
}
