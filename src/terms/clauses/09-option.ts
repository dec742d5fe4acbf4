import { amountIsInRange } from '../model/amount';
import type { PlainDate } from '../model/calendar';
import { type Contract, contains } from '../model/contract';
import { optionDaysInForce, optionEndsOn, type OptionFacts } from '../model/option';
import type { Refusal } from '../refusals/refusal';

/** Art. 9 オプションサービス. At most one option, of the one kind there is, is in force on a contract at a time. */
export function noOptionIsInForce(facts: {
  readonly contract: Contract;
  /** The other options of the contract. */
  readonly otherOptions: readonly OptionFacts[];
  readonly today: PlainDate;
}): Refusal | null {
  const { contract, otherOptions, today } = facts;
  const inForce = otherOptions.find((option) =>
    contains(optionDaysInForce(option, contract), today),
  );
  return inForce === undefined
    ? null
    : {
        code: 'OPTION_ALREADY_IN_FORCE',
        details: { optionServiceId: inForce.id, endsOn: optionEndsOn(inForce, contract) },
      };
}

/** Art. 9(3). An option under notice is not given notice again. */
export function optionIsNotUnderNotice(facts: {
  readonly stopNotice: OptionFacts['stopNotice'];
}): Refusal | null {
  const { stopNotice } = facts;
  return (
    stopNotice && {
      code: 'ALREADY_UNDER_NOTICE',
      article: '9(3)',
      details: { effectiveOn: stopNotice.effectiveOn, subject: 'optionService' },
    }
  );
}

/** Art. 9(3). A stop notice is withdrawn until the last day of the option. */
export function stopIsNotYetEffective(facts: {
  readonly optionEndsOn: PlainDate;
  readonly today: PlainDate;
}): Refusal | null {
  return facts.today <= facts.optionEndsOn
    ? null
    : {
        code: 'NOTICE_ALREADY_EFFECTIVE',
        article: '9(3)',
        details: { effectiveOn: facts.optionEndsOn, subject: 'optionService' },
      };
}

/** Annex 1, 1(2). The company quotes the initial fee of an option: one that is missing is never read as 0. */
export function optionFeeIsQuoted(facts: { readonly optionFee: number | null }): Refusal | null {
  return facts.optionFee === null
    ? { code: 'FEE_NOT_QUOTED', path: ['initialFee'], details: { fee: 'initialFee' } }
    : null;
}

/** Annex 1, 1(2). The initial fee of an option is an amount that the record keeps. */
export function optionFeeIsInRange(facts: { readonly optionFee: number | null }): Refusal | null {
  return facts.optionFee === null ? null : amountIsInRange(facts.optionFee, ['initialFee']);
}
