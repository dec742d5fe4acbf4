import type { AcceptApplicationInput } from '../../schema-types';
import { ACCEPTANCE_RULES } from '../../terms/rulebook';
import { acceptedAs, type QuotedFees } from '../../terms/model/contract';
import { isNotBeforeAcceptance, isNotBeyond } from '../../terms/clauses/08-effective-days';
import { freeSlotFrom } from '../../terms/clauses/04-contract-limit';
import { editionOf } from '../../terms/model/editions';
import { monthlyFeesAreInRange } from '../../terms/clauses/annex-1-monthly-fee';
import { quotedFeesAreInRange } from '../../terms/clauses/annex-1-quoted-fees';
import { refusalsOf } from '../../terms/refusals/rule';
import { draftSettlement } from '../../terms/model/settlement';
import { LABELS } from '../../terms/wording/labels';
import { requireApplication, throwIfRefused } from '../runner/refused-error';
import { onContract } from '../runner/access';

/** Art. 2-6 and 12: the company accepts an application, from today on. */
export const acceptApplication = onContract<AcceptApplicationInput>(
  'acceptApplication',
  async (work, { contract, contracts }, input) => {
    const { today } = work;
    requireApplication(contract, today);
    const { billingStartOn } = input;
    const edition = editionOf(contract.termsEdition);
    const { serviceType } = contract;
    const privateBackboneConfirmed = input.privateBackboneConfirmed ?? false;
    const quotedFees = quotesOf(input);
    const billingStart = { date: billingStartOn, path: ['billingStartOn'] };
    throwIfRefused(
      isNotBeforeAcceptance(billingStart, today),
      isNotBeyond(billingStart),
      ...refusalsOf(ACCEPTANCE_RULES, {
        ...{ contract, contracts, edition, today, billingStartOn, serviceType },
        ...{ privateBackboneConfirmed, quotedFees },
      }),
      areAllQuoted(quotedFees) && refusalsOf(quotedFeesAreInRange, { quotedFees }).length === 0
        ? monthlyFeesAreInRange(
            acceptedAs(contract, { acceptedOn: today, billingStartOn, quotedFees }),
            ['quotedFees'],
          )
        : null,
    );
    const { initialFee = 0, basicFeePerAccount = 0, typeFee = 0 } = quotedFees;
    const ofType = contracts.filter((other) => other.serviceType === serviceType);
    await work.updateContract(contract, {
      acceptedOn: today,
      billingStartOn,
      slot: freeSlotFrom(ofType, edition, today),
      initialFeeYen: initialFee,
      basicFeePerAccountYen: basicFeePerAccount,
      typeFeeYen: typeFee,
      privateBackboneConfirmedOn: serviceType === 'PRIVATE_CONNECT' ? today : null,
    });
    const line = { label: LABELS.initialFee(), amount: initialFee, article: '12' };
    const due = draftSettlement(initialFee, today, [line]);
    if (due !== null) await work.settle(contract, 'INITIAL_FEE', due);
    work.recordOf(contract, 'APPLICATION_ACCEPTED');
    return contract.id;
  },
);

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
