import type { WithdrawApplicationInput } from '../../schema-types';
import { requireApplication } from '../runner/refused-error';
import { onContract } from '../runner/access';

/** The contractor withdraws an application that waits for its decision. */
export const withdrawApplication = onContract<WithdrawApplicationInput>(
  'withdrawApplication',
  async (work, { contract }) => {
    requireApplication(contract, work.today);
    await work.updateContract(contract, { withdrawnOn: work.today });
    work.recordOf(contract, 'APPLICATION_WITHDRAWN');
    return contract.id;
  },
);
