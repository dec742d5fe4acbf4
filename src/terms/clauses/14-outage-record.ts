import { type EpochMs, instantText, tokyoDate } from '../model/calendar';
import type { ServiceType } from '../model/service-types';
import { type ContractReference, referenceTo } from '../refusals/contract-reference';
import type { NamedMoment } from '../refusals/days';
import type { Refusal } from '../refusals/refusal';

/** What is recorded of an outage has happened already. */
export function instantIsNotAhead(
  at: EpochMs,
  now: EpochMs,
  path: readonly string[],
): Refusal | null {
  return at <= now
    ? null
    : {
        code: 'DATE_IN_FUTURE',
        path,
        details: {
          date: tokyoDate(at),
          latest: tokyoDate(now),
          at: instantText(at),
          latestAt: instantText(now),
        },
      };
}

/** Art. 14. An outage occurs, becomes known to the company, and is over, in this order. */
export function instantsAreInOrder(outage: {
  readonly occurredAt: EpochMs | null;
  readonly knownAt: EpochMs;
  readonly restoredAt: EpochMs | null;
}): Refusal | null {
  const { occurredAt, knownAt, restoredAt } = outage;
  const known = { field: 'knownAt', value: instantText(knownAt) } as const;
  if (occurredAt !== null && occurredAt > knownAt) {
    return outOfOrder({ field: 'occurredAt', value: instantText(occurredAt) }, known);
  }
  if (restoredAt !== null && knownAt > restoredAt) {
    return outOfOrder(known, { field: 'restoredAt', value: instantText(restoredAt) });
  }
  return null;
}

/** Art. 14. The contracts named as affected are of the types affected. */
export function namedContractsAreOfItsTypes(outage: {
  readonly affectedServiceTypes: readonly ServiceType[];
  readonly named: readonly ContractReference[];
}): Refusal | null {
  const contracts = outage.named.filter(
    ({ serviceType }) => !outage.affectedServiceTypes.includes(serviceType),
  );
  return contracts.length === 0
    ? null
    : {
        code: 'CONTRACT_NOT_AFFECTED',
        path: ['affectedContractIds'],
        details: { contracts: contracts.map(referenceTo) },
      };
}

function outOfOrder(first: NamedMoment, second: NamedMoment): Refusal {
  return { code: 'DATES_OUT_OF_ORDER', article: '14', details: { first, second } };
}
