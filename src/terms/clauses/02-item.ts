import type { Refusal } from '../refusals/refusal';
import type { Edition } from '../model/editions';
import type { ServiceItem, ServiceType } from '../model/service-types';

/**
 * Art. 2 品目. Private Connect is offered as 1Gbps and Remote Connect as Type A; the other types have
 * no items, and an item given for a type that does not have it is refused.
 */
export function itemIsOffered(facts: {
  readonly edition: Edition;
  readonly serviceType: ServiceType;
  readonly item: ServiceItem | null;
}): Refusal | null {
  const { items } = facts.edition.serviceTypes[facts.serviceType];
  if (facts.item === null || items.includes(facts.item)) return null;
  return {
    code: 'ITEM_NOT_APPLICABLE',
    path: ['item'],
    details: { serviceType: facts.serviceType, items },
  };
}

/** Gives the item of an application: the one it names, or else the type's only one. */
export function itemOf(
  edition: Edition,
  serviceType: ServiceType,
  named: ServiceItem | null,
): ServiceItem | null {
  const { items } = edition.serviceTypes[serviceType];
  return named ?? (items.length === 1 ? (items[0] ?? null) : null);
}
