import type { AgreeToSoftwareLicenseInput } from '../schema-types';
import { softwareLicenseIsApplicable } from '../terms/software-license';
import { HELD, isChange, mustBe, refuse } from './refused';
import { onContract } from './targets';

/** Art. 10: the contractor agrees to the licence of the Remote Connect software. */
export const agreeToSoftwareLicense = onContract<AgreeToSoftwareLicenseInput>(
  'agreeToSoftwareLicense',
  async (work, { contract }) => {
    mustBe(contract, work.today, 'APPLIED', ...HELD);
    const { serviceType, softwareLicenseAgreedOn } = contract;
    const refusal = softwareLicenseIsApplicable({ serviceType, agreesToSoftwareLicense: true });
    refuse(
      refusal && { ...refusal, path: ['contractId'] },
      isChange(softwareLicenseAgreedOn === null),
    );
    await work.updateContract(contract, { softwareLicenseAgreedOn: work.today });
    work.recordOf(contract, 'SOFTWARE_LICENSE_AGREED');
    return contract.id;
  },
);
