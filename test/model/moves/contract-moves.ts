import { losesBase, withContract } from '../bases';
import { countOn, feeAt, isHeld, quotesOn } from '../contract';
import { dateOf } from '../days';
import type { Contract, Fees } from '../record';
import { change, charge } from '../settle';
import { codesOf, isOutOfRange, onContract } from './move';

/** Art. 3 and 6. */
export const rescheduleBillingStart = onContract(
  (contract, today) => isHeld(contract, today) && contract.billingFrom > today,
  (contract, { contractor, command, today }) => {
    const billingFrom = today + (command.day ?? 0);
    const after = withContract(contractor, contract, { ...contract, billingFrom });
    const hasStarted = contract.billingFrom <= today;
    return {
      input: { billingStartOn: dateOf(billingFrom) },
      refusals: codesOf({
        alone: [['INVALID_STATE', !isHeld(contract, today) || hasStarted]],
        all: [
          ['NO_CHANGE', billingFrom === contract.billingFrom],
          ['DATE_IN_PAST', billingFrom < today],
          ['AFTER_TERMINATION', contract.end !== null && contract.end.on < billingFrom],
          ['BASE_CONTRACT_REQUIRED', losesBase(contractor, after)],
        ],
      }),
      write: () => {
        change(contractor, contract, () => {
          contract.billingFrom = billingFrom;
        });
      },
    };
  },
);

/** Annex 1: what is not quoted anew stays as it is. */
export const reviseQuotedFees = onContract(isHeld, (contract, { contractor, command, today }) => {
  const from = today + (command.day ?? 0);
  const present = quotesOn(contract, from);
  const [, basic, typeFee] = command.amounts;
  const revised = { basic: basic ?? present.basic, typeFee: typeFee ?? present.typeFee };
  const fee = feeAt(contract, revised, countOn(contract, from));
  return {
    input: { effectiveOn: dateOf(from), basicFeePerAccount: basic, typeFee },
    refusals: codesOf({
      alone: [['INVALID_STATE', !isHeld(contract, today)]],
      all: [
        ['DATE_IN_PAST', from < today],
        ['AFTER_TERMINATION', contract.end !== null && contract.end.on < from],
        ['AMOUNT_OUT_OF_RANGE', isOutOfRange(fee, basic, typeFee)],
        ['NO_CHANGE', revised.basic === present.basic && revised.typeFee === present.typeFee],
      ],
    }),
    write: () => {
      change(contractor, contract, () => {
        contract.revisions.push({ from, basic, typeFee });
      });
    },
  };
});

const wasAccepted = ({ acceptedOn }: Contract): boolean => acceptedOn !== null;

/** Corrections: the quotes of the acceptance are put right, also after the end. */
export const correctQuotedFees = onContract(wasAccepted, (contract, { contractor, command }) => {
  const [initial, basic, typeFee] = command.amounts;
  const record: Fees = contract.fees ?? { initial: NaN, basic: NaN, typeFee: NaN };
  const right: Fees = {
    initial: initial ?? record.initial,
    basic: basic ?? record.basic,
    typeFee: typeFee ?? record.typeFee,
  };
  const fee = feeAt(contract, right, contract.counts[0]?.count ?? NaN);
  return {
    input: { reason: '誤記', initialFee: initial, basicFeePerAccount: basic, typeFee },
    refusals: codesOf({
      alone: [['INVALID_STATE', !wasAccepted(contract)]],
      all: [
        ['NO_CHANGE', JSON.stringify(right) === JSON.stringify(record)],
        ['AMOUNT_OUT_OF_RANGE', isOutOfRange(fee, initial, basic, typeFee)],
      ],
    }),
    write: () => {
      change(contractor, contract, () => {
        contract.fees = right;
      });
    },
  };
});

/** Art. 12: on the day of its cause, which has come. */
export const recordOneTimeFee = onContract(isHeld, (contract, { contractor, command, today }) => {
  const amount = command.amounts[0] ?? 0;
  const arisesOn = today + Math.min(command.day ?? 0, 1);
  return {
    input: { amount, arisesOn: dateOf(arisesOn), label: '作業' },
    refusals: codesOf({
      alone: [['INVALID_STATE', contract.acceptedOn === null]],
      all: [
        ['AMOUNT_OUT_OF_RANGE', amount < 1],
        ['BEFORE_ACCEPTANCE', arisesOn < (contract.acceptedOn ?? 0)],
        ['DATE_IN_FUTURE', arisesOn > today],
      ],
    }),
    write: () => {
      charge(contractor, contract, 'ONE_TIME_FEE', amount, arisesOn);
    },
  };
});
