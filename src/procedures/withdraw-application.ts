import type { WithdrawApplicationInput } from '../schema-types';
import { mustBe } from './refused';
import { onContract } from './targets';

/** The contractor withdraws an application that waits for its decision. */
export const withdrawApplication = onContract<WithdrawApplicationInput>(
  'withdrawApplication',
  async (work, { contract }) => {
    mustBe(contract, work.today, 'APPLIED');
    await work.updateContract(contract, { withdrawnOn: work.today });
    work.recordOf(contract, 'APPLICATION_WITHDRAWN');
    return contract.id;
  },
);
