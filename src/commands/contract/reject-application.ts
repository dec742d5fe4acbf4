import type { RejectApplicationInput } from '../../schema-types';
import { requireApplication } from '../runner/refused-error';
import { onContract } from '../runner/access';

/** Art. 4(3) and others: the company does not accept an application. */
export const rejectApplication = onContract<RejectApplicationInput>(
  'rejectApplication',
  async (work, { contract }, { reason }) => {
    requireApplication(contract, work.today);
    await work.updateContract(contract, { rejectedOn: work.today, decisionReason: reason });
    work.recordOf(contract, 'APPLICATION_REJECTED');
    return contract.id;
  },
);
