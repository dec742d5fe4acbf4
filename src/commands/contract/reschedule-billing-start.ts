import type { ContractRow, HeldContractRow } from '../../persistence/contracts';
import type { PlainDate } from '../../terms/model/calendar';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { RescheduleBillingStartInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { invalidState, requireHeld, throwIfRefused } from '../runner/refused-error';
import { adjustSettlements } from '../settlement/adjust-settlement';
import { replaced } from './slot';

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
    const facts = billingStartFacts(contract, contracts, billingStartOn, today);
    throwIfRefused(...refusalsOf(RULES.rescheduleBillingStart, facts));
    await adjustSettlements(work, contract, facts.after);
    const changed = await work.changeContract(contract, { billingStartOn });
    work.recordOf(contract, 'BILLING_START_RESCHEDULED');
    return changed;
  },
};

/** Gives the facts on which another billing start date of a contract rests. */
export function billingStartFacts(
  contract: HeldContractRow,
  contracts: readonly ContractRow[],
  billingStartOn: PlainDate,
  today: PlainDate,
) {
  const after = { ...contract, billingStartOn };
  return {
    after,
    billingStartOn,
    isChange: billingStartOn !== contract.billingStartOn,
    acceptedOn: contract.acceptedOn,
    requestedFor: contract.requestedBillingStartOn,
    endsOn: contract.termination?.effectiveOn ?? null,
    contracts,
    contractsAfter: replaced<ContractRow>(contracts, [after]),
    today,
  };
}
