import type { ContractRow } from '../../persistence/contracts';
import type { AcceptApplicationInput } from '../inputs';
import { monthlyFeesAreInRange } from '../../terms/clauses/annex-1-monthly-fee';
import { quotedFeesAreInRange } from '../../terms/clauses/annex-1-quoted-fees';
import { isNotBeforeAcceptance, isNotBeyond } from '../../terms/clauses/08-effective-days';
import { acceptedAs, type QuotedFees } from '../../terms/model/contract';
import { editionOf } from '../../terms/model/editions';
import { draftSettlement } from '../../terms/model/settlement';
import { refusalsOf } from '../../terms/refusals/rule';
import { ACCEPTANCE_RULES } from '../../terms/rulebook';
import { LABELS } from '../../terms/wording/labels';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { RefusedError, requireApplication, throwIfRefused } from '../runner/refused-error';
import { freeSlot } from './slot';

/** Art. 2-6 and 12: the company accepts an application, from today on. */
export const acceptApplication: Command<AcceptApplicationInput, ContractAggregate, ContractRow> = {
  mutation: 'acceptApplication',
  access: contractAccess(({ billingStartOn }) => billingStartOn),

  async execute(work, { contract, contracts }, input) {
    const { today } = work;
    requireApplication(contract, today);
    const { billingStartOn } = input;
    const { serviceType } = contract;
    const edition = editionOf(contract.termsEdition);
    const quotedFees = quotesOf(input);
    const isQuoted = areAllQuoted(quotedFees);
    const billingStart = { date: billingStartOn, path: ['billingStartOn'] };
    throwIfRefused(
      isNotBeforeAcceptance(billingStart, today),
      isNotBeyond(billingStart),
      ...refusalsOf(ACCEPTANCE_RULES, {
        contract,
        contracts,
        edition,
        today,
        billingStartOn,
        serviceType,
        privateBackboneConfirmed: input.privateBackboneConfirmed ?? false,
        quotedFees,
      }),
      isQuoted && refusalsOf(quotedFeesAreInRange, { quotedFees }).length === 0
        ? monthlyFeesAreInRange(
            acceptedAs(contract, { acceptedOn: today, billingStartOn, quotedFees }),
            ['quotedFees'],
          )
        : null,
    );
    if (!isQuoted) throw new RefusedError([]);
    const accepted = await work.changeContract(contract, {
      acceptedOn: today,
      billingStartOn,
      slot: freeSlot(
        contracts.filter((other) => other.serviceType === serviceType),
        edition,
        today,
      ),
      initialFeeYen: quotedFees.initialFee,
      basicFeePerAccountYen: quotedFees.basicFeePerAccount,
      typeFeeYen: quotedFees.typeFee,
      privateBackboneConfirmedOn: serviceType === 'PRIVATE_CONNECT' ? today : null,
    });
    const { initialFee } = quotedFees;
    const line = { label: LABELS.initialFee(), amount: initialFee, article: '12' };
    const due = draftSettlement(initialFee, today, [line]);
    if (due !== null) work.settle(contract, 'INITIAL_FEE', due);
    work.recordOf(contract, 'APPLICATION_ACCEPTED');
    return accepted;
  },
};

function quotesOf({ quotedFees }: AcceptApplicationInput): Partial<QuotedFees> {
  return Object.fromEntries(
    Object.entries(quotedFees ?? {}).filter(([, fee]) => typeof fee === 'number'),
  );
}

function areAllQuoted(fees: Partial<QuotedFees>): fees is QuotedFees {
  return (
    fees.initialFee !== undefined &&
    fees.basicFeePerAccount !== undefined &&
    fees.typeFee !== undefined
  );
}
