import { minimumTermEndsOn } from '../clauses/03-minimum-term';
import { ENUM_LABELS, type ValueOf } from '../wording/enum-labels';
import type { Bilingual } from '../wording/language';
import { daysBetween, type PlainDate } from './calendar';
import { type Contract, contains, daysInForce, isHeld } from './contract';
import { editionOf } from './editions';
import { optionEndsOn, type OptionFacts } from './option';

export type ContractDateKind = ValueOf<'ContractDateKind'>;

/** A day on which something of a contract begins or ends. */
export interface ContractDate<C extends Contract> {
  readonly on: PlainDate;
  readonly kind: ContractDateKind;
  readonly contract: C;
  readonly label: Bilingual;
}

/** A contract, with what else has a day in its calendar. */
export interface CalendarFacts<C extends Contract> {
  readonly contract: C;
  readonly options: readonly OptionFacts[];
  /** Art. 14: the last days for claims that are not filed yet. */
  readonly claimDeadlines: readonly PlainDate[];
}

/** No calendar is of more days. */
export const LONGEST_CALENDAR = 400;

/** Tells whether a calendar can be given: it has a day, and not too many. */
export function isCalendarSpan(from: PlainDate, to: PlainDate): boolean {
  const days = daysBetween(from, to) + 1;
  return days >= 1 && days <= LONGEST_CALENDAR;
}

/** Gives the days of contracts that lie in a span, both its ends included, in their order. */
export function calendarOf<C extends Contract>(
  facts: readonly CalendarFacts<C>[],
  from: PlainDate,
  to: PlainDate,
): ContractDate<C>[] {
  return facts
    .flatMap(datesOf)
    .filter(({ on }) => from <= on && on <= to)
    .sort((a, b) => a.on.localeCompare(b.on) || numberOf(a).localeCompare(numberOf(b)));
}

const numberOf = ({ contract }: { readonly contract: Contract }): string => contract.contractNumber;

function datesOf<C extends Contract>(facts: CalendarFacts<C>): ContractDate<C>[] {
  const { contract, claimDeadlines } = facts;
  const dates = [...ownDates(contract), ...optionDates(facts)];
  const deadlines = claimDeadlines.map((on) => dateOf(on, 'CLAIM_DEADLINE'));
  return [...dates, ...deadlines].map((date) => ({ ...date, contract }));
}

type DateOfOne = Omit<ContractDate<Contract>, 'contract'>;

function ownDates(contract: Contract): DateOfOne[] {
  if (!isHeld(contract)) {
    const { quote, rejectedOn, withdrawnOn } = contract;
    const isWaiting = (rejectedOn ?? withdrawnOn) === null;
    return isWaiting && quote?.validThrough ? [dateOf(quote.validThrough, 'QUOTE_END')] : [];
  }
  const { billingStartOn, accountCountChanges, feeRevisions, termination } = contract;
  const days = daysInForce(contract);
  const termEndsOn = minimumTermEndsOn(billingStartOn, editionOf(contract.termsEdition));
  const lasts = ({ on }: DateOfOne): boolean =>
    termination === null || on <= termination.effectiveOn;
  const changes = lastOfEachDay(accountCountChanges).map(({ effectiveOn, accountCount }) =>
    dateOf(effectiveOn, 'ACCOUNT_COUNT_CHANGE', String(accountCount)),
  );
  const revisions = lastOfEachDay(feeRevisions).map(({ effectiveOn }) =>
    dateOf(effectiveOn, 'FEE_REVISION'),
  );
  return [
    ...(days === null ? [] : [dateOf(billingStartOn, 'BILLING_START')]),
    ...(contains(days, termEndsOn) ? [dateOf(termEndsOn, 'MINIMUM_TERM_END')] : []),
    ...[...changes, ...revisions].filter(lasts),
    ...(termination === null ? [] : [dateOf(termination.effectiveOn, 'CONTRACT_END')]),
  ];
}

function optionDates({ contract, options }: CalendarFacts<Contract>): DateOfOne[] {
  return options.flatMap((option) => {
    const on = optionEndsOn(option, contract);
    const wasInForce = on !== null && option.acceptedOn !== null && option.acceptedOn <= on;
    return wasInForce ? [dateOf(on, 'OPTION_END')] : [];
  });
}

/** Of the entries for one day the last holds. */
function lastOfEachDay<Entry extends { readonly effectiveOn: PlainDate }>(
  entries: readonly Entry[],
): Entry[] {
  return entries.filter((entry, index) => entry.effectiveOn !== entries[index + 1]?.effectiveOn);
}

function dateOf(on: PlainDate, kind: ContractDateKind, detail?: string): DateOfOne {
  const { ja, en } = ENUM_LABELS.ContractDateKind[kind];
  const told = `${en.charAt(0).toUpperCase()}${en.slice(1)}`;
  return {
    on,
    kind,
    label:
      detail === undefined
        ? { ja, en: told }
        : { ja: `${ja}（${detail}）`, en: `${told} (${detail})` },
  };
}
