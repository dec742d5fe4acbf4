import type { Refusal } from '../refusals/refusal';
import type { ServiceType } from '../model/service-types';

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

/** Art. 2 品目. The number of a Private Backbone contract is corrected where the item needs one. */
export function privateBackboneContractIsApplicable(facts: {
  readonly serviceType: ServiceType;
}): Refusal | null {
  return facts.serviceType === 'PRIVATE_CONNECT'
    ? null
    : {
        code: 'ITEM_NOT_APPLICABLE',
        path: ['contractId'],
        details: { serviceType: facts.serviceType, items: [] },
      };
}
