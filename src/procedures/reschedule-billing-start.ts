import type { RescheduleBillingStartInput } from '../schema-types';
import { RESCHEDULE_RULES } from '../terms';
import { isNotAfterTermination, isNotBeyond, isNotPast } from '../terms/contract-days';
import { refusalsOf } from '../terms/rules';
import { HELD, inState, isChange, mustBe, refuse } from './refused';
import { resettle } from './resettle';
import { onContract } from './targets';

/** Art. 3 and 6: the company moves a billing start date that is still ahead. */
export const rescheduleBillingStart = onContract<RescheduleBillingStartInput>(
  'rescheduleBillingStart',
  async (work, { contract, contracts }, { billingStartOn }) => {
    const { today } = work;
    mustBe(contract, today, ...HELD);
    if (contract.billingStartOn !== null && contract.billingStartOn <= today) {
      throw inState('BILLING_STARTED');
    }
    const day = { date: billingStartOn, path: ['billingStartOn'] };
    refuse(
      isChange(billingStartOn !== contract.billingStartOn, 'billingStartOn'),
      isNotPast(day, today),
      isNotBeyond(day),
      isNotAfterTermination(day, contract.termination?.effectiveOn ?? null),
      ...refusalsOf(RESCHEDULE_RULES, { contract, contracts, billingStartOn }),
    );
    await work.updateContract(contract, { billingStartOn });
    await resettle(work, contract, { ...contract, billingStartOn });
    work.recordOf(contract, 'BILLING_START_RESCHEDULED');
    return contract.id;
  },
);
