import type { RescheduleBillingStartInput } from '../../schema-types';
import { RESCHEDULE_RULES } from '../../terms/rulebook';
import {
  isNotAfterTermination,
  isNotBeyond,
  isNotPast,
} from '../../terms/clauses/08-effective-days';
import { refusalsOf } from '../../terms/refusals/rule';
import { invalidState, isChange, requireHeld, throwIfRefused } from '../runner/refused-error';
import { adjustSettlement } from '../settlement/adjust-settlement';
import { onContract } from '../runner/access';

/** Art. 3 and 6: the company moves a billing start date that is still ahead. */
export const rescheduleBillingStart = onContract<RescheduleBillingStartInput>(
  'rescheduleBillingStart',
  async (work, { contract, contracts }, { billingStartOn }) => {
    const { today } = work;
    requireHeld(contract, today);
    if (contract.billingStartOn !== null && contract.billingStartOn <= today) {
      throw invalidState('BILLING_STARTED');
    }
    const day = { date: billingStartOn, path: ['billingStartOn'] };
    throwIfRefused(
      isChange(billingStartOn !== contract.billingStartOn, 'billingStartOn'),
      isNotPast(day, today),
      isNotBeyond(day),
      isNotAfterTermination(day, contract.termination?.effectiveOn ?? null),
      ...refusalsOf(RESCHEDULE_RULES, { contract, contracts, billingStartOn }),
    );
    await work.updateContract(contract, { billingStartOn });
    await adjustSettlement(work, contract, { ...contract, billingStartOn });
    work.recordOf(contract, 'BILLING_START_RESCHEDULED');
    return contract.id;
  },
);
