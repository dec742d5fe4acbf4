import { MS_PER_HOUR } from '../../../src/terms/model/calendar';
import type { Outage } from '../../../src/terms/model/outage';
import type { GrantedClaim } from '../../../src/terms/model/outage-claim';

/** Gives the instant of a time of day in Tokyo, `YYYY-MM-DDTHH:MM`. */
export function tokyo(time: string): number {
  return Date.parse(`${time}:00+09:00`);
}

/** A complete outage of all types by the company's fault, known on 2024-05-10 10:00 and over after `hours`. */
export function outage(facts: Partial<Outage> = {}, hours = 48): Outage {
  const knownAt = facts.knownAt ?? tokyo('2024-05-10T10:00');
  return {
    id: 'o-1',
    knownAs: 1,
    changes: [],
    affectedServiceTypes: [
      'WEB_GATEWAY',
      'FIREWALL_TYPE_1',
      'FIREWALL_TYPE_2',
      'PRIVATE_CONNECT',
      'REMOTE_CONNECT',
    ],
    affectedContractIds: null,
    occurredAt: null,
    knownAt,
    restoredAt: knownAt + hours * MS_PER_HOUR,
    attribution: 'COMPANY',
    complete: true,
    ...facts,
  };
}

/** The claim of an outage, granted when everything up to `grantedAs` was known. */
export function granted(outageId: string, grantedAs = 100): GrantedClaim {
  return { id: `claim of ${outageId}`, outageId, grantedAs, unitsAtMost: null };
}
