import type { RejectApplicationInput } from '../schema-types';
import { mustBe } from './refused';
import { onContract } from './targets';

/** Art. 4(3) and others: the company does not accept an application. */
export const rejectApplication = onContract<RejectApplicationInput>(
  'rejectApplication',
  async (work, { contract }, { reason }) => {
    mustBe(contract, work.today, 'APPLIED');
    await work.updateContract(contract, { rejectedOn: work.today, decisionReason: reason });
    work.recordOf(contract, 'APPLICATION_REJECTED');
    return contract.id;
  },
);
