import type { ContractRow } from '../../persistence/contracts';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { CorrectBillingStartInput } from '../inputs';
import { type ContractAggregate, everContractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireAccepted, throwIfRefused } from '../runner/refused-error';
import { adjustSettlements } from '../settlement/adjust-settlement';
import { billingStartFacts } from './reschedule-billing-start';

/** Art. 3: the company puts right a billing start date that was never true, also after billing has begun. */
export const correctBillingStart: Command<
  CorrectBillingStartInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'correctBillingStart',
  access: everContractAccess,

  async execute(work, { contract, contracts }, { billingStartOn, reason }) {
    const { today } = work;
    requireAccepted(contract, today);
    const facts = billingStartFacts(contract, contracts, billingStartOn, today);
    throwIfRefused(...refusalsOf(RULES.correctBillingStart, facts));
    await adjustSettlements(work, contract, facts.after);
    const corrected = await work.changeContract(contract, { billingStartOn });
    work.recordOf(contract, 'BILLING_START_CORRECTED', { reason });
    return corrected;
  },
};
