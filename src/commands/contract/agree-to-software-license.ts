import type { ContractRow } from '../../persistence/contracts';
import type { AgreeToSoftwareLicenseInput } from '../inputs';
import { softwareLicenseIsApplicable } from '../../terms/clauses/10-software-license';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { HELD, isChange, requireStatus, throwIfRefused } from '../runner/refused-error';

/** Art. 10: the contractor agrees to the licence of the Remote Connect software. */
export const agreeToSoftwareLicense: Command<
  AgreeToSoftwareLicenseInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'agreeToSoftwareLicense',
  access: contractAccess(),

  async execute(work, { contract }) {
    requireStatus(contract, work.today, 'APPLIED', ...HELD);
    const { serviceType, softwareLicenseAgreedOn } = contract;
    const refusal = softwareLicenseIsApplicable({ serviceType, agreesToSoftwareLicense: true });
    throwIfRefused(
      refusal && { ...refusal, path: ['contractId'] },
      isChange(softwareLicenseAgreedOn === null),
    );
    const changed = await work.changeContract(contract, { softwareLicenseAgreedOn: work.today });
    work.recordOf(contract, 'SOFTWARE_LICENSE_AGREED');
    return changed;
  },
};
