import {
  type CalendarFacts,
  calendarOf,
  isCalendarSpan,
} from '../../../src/terms/model/calendar-of-dates';
import type { Contract } from '../../../src/terms/model/contract';
import { application, contract, termination } from '../support/contract';

const factsOf = (one: Contract, facts: Partial<CalendarFacts<Contract>> = {}) => ({
  contract: one,
  options: [],
  claimDeadlines: [],
  ...facts,
});
const dates = (...facts: CalendarFacts<Contract>[]): [string, string][] =>
  calendarOf(facts, '2024-01-01', '2024-12-31').map(({ on, kind }) => [on, kind]);
const option = (stopsOn: string | null, acceptedOn: string | null = '2024-05-01') => ({
  id: 'o-1',
  kind: 'DEDICATED_IP_ADDRESS' as const,
  appliedOn: '2024-05-01',
  acceptedOn,
  rejectedOn: null,
  withdrawnOn: null,
  stopNotice:
    stopsOn === null ? null : { arrivedOn: '2024-05-01', requestedOn: null, effectiveOn: stopsOn },
});

describe('the calendar of a contract', () => {
  const changing = contract({
    accountCountChanges: [
      { effectiveOn: '2024-06-01', accountCount: 90 },
      { effectiveOn: '2024-06-01', accountCount: 100 },
      { effectiveOn: '2024-08-01', accountCount: 200 },
    ],
    feeRevisions: [
      { effectiveOn: '2024-07-01', basicFeePerAccount: 1, typeFee: 1 },
      { effectiveOn: '2024-09-01', basicFeePerAccount: 2, typeFee: 2 },
    ],
  });

  test('tells its days in their order', () => {
    expect(dates(factsOf(changing))).toEqual([
      ['2024-04-20', 'BILLING_START'],
      ['2024-05-19', 'MINIMUM_TERM_END'],
      ['2024-06-01', 'ACCOUNT_COUNT_CHANGE'],
      ['2024-07-01', 'FEE_REVISION'],
      ['2024-08-01', 'ACCOUNT_COUNT_CHANGE'],
      ['2024-09-01', 'FEE_REVISION'],
    ]);
  });

  test('tells nothing that its end makes void', () => {
    const ending = { ...changing, termination: termination('2024-07-01') };
    expect(dates(factsOf(ending))).toEqual([
      ['2024-04-20', 'BILLING_START'],
      ['2024-05-19', 'MINIMUM_TERM_END'],
      ['2024-06-01', 'ACCOUNT_COUNT_CHANGE'],
      ['2024-07-01', 'FEE_REVISION'],
      ['2024-07-01', 'CONTRACT_END'],
    ]);
    const early = { ...contract(), termination: termination('2024-05-18') };
    expect(dates(factsOf(early))).toEqual([
      ['2024-04-20', 'BILLING_START'],
      ['2024-05-18', 'CONTRACT_END'],
    ]);
    const never = { ...contract(), termination: termination('2024-04-19') };
    expect(dates(factsOf(never))).toEqual([['2024-04-19', 'CONTRACT_END']]);
  });

  test('tells the last day of an option that was in force', () => {
    const kinds = (one: Contract, ...options: ReturnType<typeof option>[]) =>
      dates(factsOf(one, { options })).filter(([, kind]) => kind === 'OPTION_END');
    expect(kinds(contract(), option('2024-06-01'), option(null), option(null, null))).toEqual([
      ['2024-06-01', 'OPTION_END'],
    ]);
    const ending = { ...contract(), termination: termination('2024-05-20') };
    expect(kinds(ending, option('2024-06-01'))).toEqual([['2024-05-20', 'OPTION_END']]);
    const endedBefore = { ...contract(), termination: termination('2024-04-30') };
    expect(kinds(endedBefore, option(null))).toEqual([]);
  });

  test('tells until when a quote holds, while the application waits', () => {
    const quote = {
      fees: { initialFee: 0, basicFeePerAccount: 0, typeFee: 0 },
      quotedOn: '2024-04-01',
      validThrough: '2024-04-30',
    };
    expect(dates(factsOf(application({ quote })))).toEqual([['2024-04-30', 'QUOTE_END']]);
    expect(dates(factsOf(application({ quote: { ...quote, validThrough: null } })))).toEqual([]);
    expect(dates(factsOf(application({ quote, withdrawnOn: '2024-04-02' })))).toEqual([]);
    expect(dates(factsOf(application({ quote, rejectedOn: '2024-04-02' })))).toEqual([]);
    expect(dates(factsOf(application()))).toEqual([]);
  });

  test('tells the deadlines of claims', () => {
    const facts = factsOf(application(), { claimDeadlines: ['2024-08-11'] });
    expect(dates(facts)).toEqual([['2024-08-11', 'CLAIM_DEADLINE']]);
  });

  test('holds the first and the last day of its span, and orders contracts by number within a day', () => {
    const second = contract({ id: 'second', contractNumber: 'SAS-00000002' });
    const found = calendarOf([factsOf(second), factsOf(contract())], '2024-04-20', '2024-05-18');
    expect(found.map((date) => date.contract.contractNumber)).toEqual([
      'SAS-00000001',
      'SAS-00000002',
    ]);
    expect(calendarOf([factsOf(contract())], '2024-04-21', '2024-05-18')).toEqual([]);
    expect(calendarOf([factsOf(contract())], '2024-04-21', '2024-05-19')).toHaveLength(1);
  });

  test('is labelled in both languages, with the count of a change', () => {
    const labels = calendarOf([factsOf(changing)], '2024-04-20', '2024-06-01').map(
      ({ label }) => label,
    );
    expect(labels).toEqual([
      { ja: '課金開始日', en: 'Billing start date' },
      { ja: '最低利用期間の末日', en: 'Last day of the minimum term' },
      { ja: '契約アカウント数の変更日（100）', en: 'Change of the account count (100)' },
    ]);
  });
});

test.each([
  ['2024-01-01', '2024-01-01', true],
  ['2024-01-02', '2024-01-01', false],
  ['2024-01-01', '2025-02-03', true],
  ['2024-01-01', '2025-02-04', false],
])('a calendar from %s to %s can be given: %s', (from, to, isPossible) => {
  expect(isCalendarSpan(from, to)).toBe(isPossible);
});
