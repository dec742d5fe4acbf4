import { dependentsOn, isEligible, limitOn } from '../bases';
import {
  countBilledOn,
  countOn,
  feeAt,
  isInForce,
  monthlyFeeOn,
  optionStatusOn,
  quotesOn,
  requestStatusOn,
  statusOn,
  unmetOn,
} from '../contract';
import { dateOf, dateOrNull, type Day, lastDayOfMonths } from '../days';
import { type Contract, type Contractor, type Settlement, TYPES } from '../record';

/** A count that is only thought of, for which a fee is asked. */
const THOUGHT_OF = 77;

export const CONTRACT_FIELDS = `id serviceType billingStartOn minimumTermEndsOn
  terminationEffectiveOn terminationNotice { ground } changeRequests { id status }
  optionServices { id status } quote { quotedOn validThrough fees { initialFee basicFeePerAccount typeFee } }`;

export const NAMES_OF_CONTRACT = [
  ...['id', 'serviceType', 'billingStartOn', 'minimumTermEndsOn', 'terminationEffectiveOn'],
  ...['terminationNotice', 'changeRequests', 'optionServices', 'quote'],
];

export const FIELDS_OF_DAY = (asOf: string, n: number): string => `
  status${n}: status(${asOf}) accountCount${n}: accountCount(${asOf})
  monthlyFee${n}: monthlyFee(${asOf}) { total accountCount due }
  thoughtOf${n}: monthlyFee(${asOf}, accountCount: ${THOUGHT_OF}) { total }
  quotedFees${n}: quotedFees(${asOf}) { initialFee basicFeePerAccount typeFee }
  eligible${n}: eligible(${asOf}) dependents${n}: dependentContracts(${asOf}) { id }
  conditions${n}: usageConditions { unmet(${asOf}) }`;

const NAMES_OF_DAY = [
  ...['status', 'accountCount', 'monthlyFee', 'thoughtOf', 'quotedFees'],
  ...['eligible', 'dependents', 'conditions'],
];

/** Gives what is read of a contract on the n-th day asked about. */
export function readDay(contract: Record<string, unknown>, n: number): object {
  return Object.fromEntries(NAMES_OF_DAY.map((name) => [name, contract[`${name}${n}`]]));
}

/** Gives what the model shows of a contract, whatever the day. */
export function contractView(contract: Contract, today: Day): object {
  const { acceptedOn, billingFrom, end, quote } = contract;
  return {
    id: contract.id,
    serviceType: contract.type,
    billingStartOn: acceptedOn === null ? null : dateOf(billingFrom),
    minimumTermEndsOn: acceptedOn === null ? null : dateOf(lastDayOfMonths(billingFrom, 1)),
    terminationEffectiveOn: dateOrNull(end?.on ?? null),
    terminationNotice: end && { ground: end.ground },
    changeRequests: contract.requests.map((request) => ({
      id: request.id,
      status: requestStatusOn(request, contract, today),
    })),
    optionServices: contract.options.map((option) => ({
      id: option.id,
      status: optionStatusOn(option, contract, today),
    })),
    quote:
      quote === null || acceptedOn !== null
        ? null
        : {
            quotedOn: dateOf(quote.on),
            validThrough: dateOrNull(quote.through),
            fees: {
              initialFee: quote.fees.initial,
              basicFeePerAccount: quote.fees.basic,
              typeFee: quote.fees.typeFee,
            },
          },
  };
}

/** Annex 1: an application has the fee that it was quoted, a contract that of the day; neither is due before it is in force. */
function feeView(contract: Contract, day: Day): Record<'monthlyFee' | 'thoughtOf', object | null> {
  if (contract.acceptedOn === null) {
    const fees = contract.quote?.fees;
    if (fees === undefined) return { monthlyFee: null, thoughtOf: null };
    const accountCount = countOn(contract, day);
    const total = feeAt(contract, fees, accountCount);
    return {
      monthlyFee: { total, accountCount, due: false },
      thoughtOf: { total: feeAt(contract, fees, THOUGHT_OF) },
    };
  }
  return {
    monthlyFee: {
      total: monthlyFeeOn(contract, day),
      accountCount: countBilledOn(contract, day),
      due: isInForce(contract, day),
    },
    thoughtOf: { total: feeAt(contract, quotesOn(contract, day), THOUGHT_OF) },
  };
}

/** Gives what the model shows of a contract on a day. */
export function contractDayView(contractor: Contractor, contract: Contract, day: Day): object {
  const { basic, typeFee } = quotesOn(contract, day);
  return {
    status: statusOn(contract, day),
    accountCount: countOn(contract, day),
    ...feeView(contract, day),
    quotedFees: contract.fees && {
      initialFee: contract.fees.initial,
      basicFeePerAccount: basic,
      typeFee,
    },
    eligible: isEligible(contractor, contract, day),
    dependents: dependentsOn(contractor, contract, day).map(({ id }) => ({ id })),
    conditions: { unmet: unmetOn(contract, day) },
  };
}

/** Gives what the model shows of the limits of a contractor on a day. */
export function limitsView(contractor: Contractor, day: Day): object[] {
  return TYPES.map((type) => limitOn(contractor, type, day));
}

export const SETTLEMENT_FIELDS = `contract { id } id kind direction amount arisesOn bookedOn provisional
  reversedBy { id } outageClaim { id } changeRequest { id } optionService { id }
  lines { amount month }`;

export interface ReadSettlement {
  readonly contract: { readonly id: string };
  readonly id: string;
  readonly kind: string;
  readonly direction: string;
  readonly amount: number;
  readonly arisesOn: string;
  readonly bookedOn: string;
  readonly provisional: boolean;
  readonly reversedBy: object | null;
  readonly outageClaim: { readonly id: string } | null;
  readonly changeRequest: { readonly id: string } | null;
  readonly optionService: { readonly id: string } | null;
  readonly lines: readonly { readonly amount: number; readonly month: string | null }[];
}

/** How a settlement is told from others; two that are alike in all of this stand for each other. */
export function keyOf(settlement: Settlement, today: Day): string {
  const { kind, isCharge, amount, arisesOn, bookedOn, isReversed, source, months } = settlement;
  return [
    ...[dateOf(arisesOn), dateOf(bookedOn), kind, isCharge ? 'CHARGE' : 'CREDIT', amount],
    ...[isReversed ? 'reversed' : 'stands', arisesOn > today ? 'ahead' : 'due', source?.id ?? ''],
    ...months.map((each) => `${each.month} ${each.amount}`),
  ].join(' ');
}

/** The same for a settlement that was read. */
export function readKey(settlement: ReadSettlement): string {
  const { kind, direction, amount, arisesOn, bookedOn, provisional, lines } = settlement;
  const source = settlement.outageClaim ?? settlement.changeRequest ?? settlement.optionService;
  const months = lines.filter(({ month }) => month !== null);
  const sign = direction === 'CHARGE' ? 1 : -1;
  return [
    ...[arisesOn, bookedOn, kind, direction, amount],
    ...[settlement.reversedBy ? 'reversed' : 'stands', provisional ? 'ahead' : 'due'],
    ...[source?.id ?? '', ...months.map((line) => `${line.month} ${sign * line.amount}`)],
  ].join(' ');
}
