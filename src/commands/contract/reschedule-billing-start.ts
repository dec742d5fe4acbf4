import type { ContractRow } from '../../persistence/contracts';
import type { RescheduleBillingStartInput } from '../inputs';
import {
  isNotAfterTermination,
  isNotBeyond,
  isNotPast,
} from '../../terms/clauses/08-effective-days';
import { refusalsOf } from '../../terms/refusals/rule';
import { RESCHEDULE_RULES } from '../../terms/rulebook';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { invalidState, isChange, requireHeld, throwIfRefused } from '../runner/refused-error';
import { adjustSettlements } from '../settlement/adjust-settlement';

/** Art. 3 and 6: the company moves a billing start date that is still ahead. */
export const rescheduleBillingStart: Command<
  RescheduleBillingStartInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'rescheduleBillingStart',
  access: contractAccess(({ billingStartOn }) => billingStartOn),

  async execute(work, { contract, contracts }, { billingStartOn }) {
    const { today } = work;
    requireHeld(contract, today);
    if (contract.billingStartOn <= today) {
      throw invalidState({
        subject: 'contract',
        status: 'BILLING_STARTED',
        allowed: ['BILLING_NOT_STARTED'],
      });
    }
    const day = { date: billingStartOn, path: ['billingStartOn'] };
    throwIfRefused(
      isChange(billingStartOn !== contract.billingStartOn, 'billingStartOn'),
      isNotPast(day, today),
      isNotBeyond(day),
      isNotAfterTermination(day, contract.termination?.effectiveOn ?? null),
      ...refusalsOf(RESCHEDULE_RULES, { contract, contracts, billingStartOn }),
    );
    await adjustSettlements(work, contract, { ...contract, billingStartOn });
    const changed = await work.changeContract(contract, { billingStartOn });
    work.recordOf(contract, 'BILLING_START_RESCHEDULED');
    return changed;
  },
};
