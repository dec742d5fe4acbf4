import type { Refusal } from '../refusals/refusal';
import type { ServiceType } from '../model/service-types';

/** Art. 10 ソフトウェアの利用. Only Remote Connect comes with the company's software and its licence. */
export function softwareLicenseIsApplicable(facts: {
  readonly serviceType: ServiceType;
  readonly agreesToSoftwareLicense: boolean;
}): Refusal | null {
  const { serviceType, agreesToSoftwareLicense } = facts;
  return !agreesToSoftwareLicense || serviceType === 'REMOTE_CONNECT'
    ? null
    : {
        code: 'LICENSE_NOT_APPLICABLE',
        path: ['agreesToSoftwareLicense'],
        details: { serviceType },
      };
}
