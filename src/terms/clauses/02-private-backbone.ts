import type { Refusal } from '../refusals/refusal';
import type { ServiceType } from '../model/service-types';

/**
 * Art. 2 品目. Private Connect is offered to contractors of the IIJ Private Backbone Service: its
 * application names that contract.
 */
export function privateBackboneContractIsNamed(facts: {
  readonly serviceType: ServiceType;
  readonly privateBackboneContractNumber: string | null;
}): Refusal | null {
  const isNamed = (facts.privateBackboneContractNumber ?? '').trim() !== '';
  return facts.serviceType !== 'PRIVATE_CONNECT' || isNamed
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
