import type { ContractRow } from '../../persistence/contracts';
import { HELD_STATUSES } from '../../terms/model/contract-status';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { AgreeToSoftwareLicenseInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireStatus, throwIfRefused } from '../runner/refused-error';

/** Art. 10: the contractor agrees to the licence of the Remote Connect software, or to another text of it. */
export const agreeToSoftwareLicense: Command<
  AgreeToSoftwareLicenseInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'agreeToSoftwareLicense',
  access: contractAccess(),

  async execute(work, { contract }, input) {
    const { today } = work;
    requireStatus(contract, today, 'APPLIED', ...HELD_STATUSES);
    const { serviceType, softwareLicenseAgreedOn } = contract;
    const version = input.softwareLicenseVersion ?? contract.softwareLicenseVersion;
    const isNewText = version !== contract.softwareLicenseVersion;
    const isChange = softwareLicenseAgreedOn === null || isNewText;
    throwIfRefused(...refusalsOf(RULES.agreeToSoftwareLicense, { serviceType, isChange }));
    const changed = await work.changeContract(contract, {
      softwareLicenseAgreedOn: today,
      softwareLicenseVersion: version,
    });
    work.recordOf(contract, 'SOFTWARE_LICENSE_AGREED');
    return changed;
  },
};
