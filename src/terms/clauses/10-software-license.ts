import type { Refusal } from '../refusals/refusal';
import type { ServiceType } from '../model/service-types';

/** Art. 10 ソフトウェアの利用. Only Remote Connect comes with the company's software, to whose licence one can agree. */
export function softwareLicenseIsApplicable(facts: {
  readonly serviceType: ServiceType;
  readonly agreesToSoftwareLicense: boolean;
}): Refusal | null {
  const { serviceType, agreesToSoftwareLicense } = facts;
  return agreesToSoftwareLicense ? refusalFor(serviceType, 'agreesToSoftwareLicense') : null;
}

/** Art. 10. The licence is agreed to for a contract that comes with the software. */
export function contractHasSoftware(facts: { readonly serviceType: ServiceType }): Refusal | null {
  return refusalFor(facts.serviceType, 'contractId');
}

function refusalFor(serviceType: ServiceType, field: string): Refusal | null {
  return serviceType === 'REMOTE_CONNECT'
    ? null
    : { code: 'LICENSE_NOT_APPLICABLE', path: [field], details: { serviceType } };
}
