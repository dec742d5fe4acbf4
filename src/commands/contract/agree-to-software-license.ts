import type { AgreeToSoftwareLicenseInput } from '../../schema-types';
import { softwareLicenseIsApplicable } from '../../terms/clauses/10-software-license';
import { HELD, isChange, requireStatus, throwIfRefused } from '../runner/refused-error';
import { onContract } from '../runner/access';

/** Art. 10: the contractor agrees to the licence of the Remote Connect software. */
export const agreeToSoftwareLicense = onContract<AgreeToSoftwareLicenseInput>(
  'agreeToSoftwareLicense',
  async (work, { contract }) => {
    requireStatus(contract, work.today, 'APPLIED', ...HELD);
    const { serviceType, softwareLicenseAgreedOn } = contract;
    const refusal = softwareLicenseIsApplicable({ serviceType, agreesToSoftwareLicense: true });
    throwIfRefused(
      refusal && { ...refusal, path: ['contractId'] },
      isChange(softwareLicenseAgreedOn === null),
    );
    await work.updateContract(contract, { softwareLicenseAgreedOn: work.today });
    work.recordOf(contract, 'SOFTWARE_LICENSE_AGREED');
    return contract.id;
  },
);
