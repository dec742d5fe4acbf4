import type { Edition } from '../model/editions';
import type { Refusal } from '../refusals/refusal';
import type { ServiceItem, ServiceType } from '../model/service-types';

const OFFERED_TO_ITS_CONTRACTORS: ServiceItem = 'PRIVATE_CONNECT_1GBPS';

/**
 * Art. 2 品目. Private Connect is offered to contractors of the IIJ Private Backbone Service. That contract's number is
 * known at the latest when the company accepts: the application may name it already.
 */
export function privateBackboneContractIsNamed(facts: {
  readonly serviceType: ServiceType;
  readonly privateBackboneContractNumber: string | null;
}): Refusal | null {
  return facts.serviceType !== 'PRIVATE_CONNECT' || facts.privateBackboneContractNumber !== null
    ? null
    : {
        code: 'PRIVATE_BACKBONE_REQUIRED',
        path: ['privateBackboneContractNumber'],
        details: { missing: 'CONTRACT_NUMBER' },
      };
}

/** Art. 2 品目. The company confirms the Private Backbone contract when it accepts. */
export function privateBackboneContractIsConfirmed(facts: {
  readonly serviceType: ServiceType;
  readonly privateBackboneConfirmed: boolean;
}): Refusal | null {
  return facts.serviceType !== 'PRIVATE_CONNECT' || facts.privateBackboneConfirmed
    ? null
    : {
        code: 'PRIVATE_BACKBONE_REQUIRED',
        path: ['privateBackboneConfirmed'],
        details: { missing: 'CONFIRMATION' },
      };
}

/** Art. 2 品目. The number of a Private Backbone contract belongs to the item that is offered to its contractor. */
export function privateBackboneContractIsApplicable(facts: {
  readonly edition: Edition;
  readonly serviceType: ServiceType;
}): Refusal | null {
  const { edition, serviceType } = facts;
  const { items } = edition.serviceTypes[serviceType];
  return items.includes(OFFERED_TO_ITS_CONTRACTORS)
    ? null
    : {
        code: 'ITEM_NOT_APPLICABLE',
        path: ['contractId'],
        details: { serviceType, items, needed: OFFERED_TO_ITS_CONTRACTORS },
      };
}
