import {
  feesOfEveryDayAreInRange,
  monthlyFeeAsQuoted,
  monthlyFeeIsInRange,
  monthlyFeeOn,
  monthlyFeesAreInRange,
  quotedMonthlyFeeIsInRange,
} from '../../../src/terms/clauses/annex-1-monthly-fee';
import { SERVICE_TYPES } from '../../../src/terms/model/service-types';
import { fc } from '../support/arbitraries';
import { application, contract, termination } from '../support/contract';

const LARGEST = Number.MAX_SAFE_INTEGER;

describe('the monthly fee (Annex 1, 2(1))', () => {
  test.each([
    // 60 × 300 + 60 × 500
    ['WEB_GATEWAY', 30_000, 48_000],
    ['FIREWALL_TYPE_1', 30_000, 48_000],
    ['FIREWALL_TYPE_2', 30_000, 48_000],
    ['REMOTE_CONNECT', 30_000, 48_000],
    // 60 × 300 + 500
    ['PRIVATE_CONNECT', 500, 18_500],
  ] as const)('of %s', (serviceType, typeFee, total) => {
    expect(monthlyFeeOn(contract({ serviceType, appliedAccountCount: 60 }), '2024-05-01')).toEqual({
      basicFee: 18_000,
      typeFee,
      total,
      accountCount: 60,
      article: 'Annex 1',
      due: true,
    });
  });

  const dated = contract({
    accountCountChanges: [
      { effectiveOn: '2024-04-20', accountCount: 60 },
      { effectiveOn: '2024-06-01', accountCount: 70 },
    ],
    feeRevisions: [{ effectiveOn: '2024-05-01', basicFeePerAccount: 400, typeFee: 500 }],
  });

  test.each([
    ['before billing starts, that of its first day: 60 × 800', '2024-04-05', 48_000],
    ['the day before a revision: 60 × 800', '2024-04-30', 48_000],
    ['the day of a revision: 60 × 900', '2024-05-01', 54_000],
    ['the day before a change of accounts: 60 × 900', '2024-05-31', 54_000],
    ['the day of a change of accounts: 70 × 900', '2024-06-01', 63_000],
  ])('%s', (_, day, total) => {
    expect(monthlyFeeOn(dated, day).total).toBe(total);
  });

  test.each([
    ['2024-04-19', false],
    ['2024-04-20', true],
    ['2024-05-31', true],
    ['2024-06-01', false],
  ])('of %s is due: %s', (day, due) => {
    const ended = { ...dated, termination: termination('2024-05-31') };
    expect(monthlyFeeOn(ended, day).due).toBe(due);
  });

  test('of a count that is only thought of is made of the quotes of the day', () => {
    // 100 × 800, and 100 × 900 from 05-01 on.
    expect(monthlyFeeOn(dated, '2024-04-30', 100)).toMatchObject({
      total: 80_000,
      accountCount: 100,
    });
    expect(monthlyFeeOn(dated, '2024-05-01', 100)).toMatchObject({ total: 90_000, due: true });
  });

  test('of an application is what its quote comes to, and not due', () => {
    const fees = { initialFee: 1, basicFeePerAccount: 300, typeFee: 500 };
    const quote = { fees, quotedOn: '2024-04-02', validThrough: null };
    const quoted = application({ quote, serviceType: 'PRIVATE_CONNECT' });
    expect(monthlyFeeAsQuoted(application())).toBeNull();
    // 50 × 300 + 500, and 70 × 300 + 500.
    expect(monthlyFeeAsQuoted(quoted)).toEqual({
      basicFee: 15_000,
      typeFee: 500,
      total: 15_500,
      accountCount: 50,
      article: 'Annex 1',
      due: false,
    });
    expect(monthlyFeeAsQuoted(quoted, 70)).toMatchObject({ total: 21_500, accountCount: 70 });
  });

  test('after the end of the contract is its last', () => {
    const ended = { ...dated, termination: termination('2024-05-31') };
    expect(monthlyFeeOn(ended, '2999-12-31').total).toBe(54_000);
  });

  test('is exact up to 2^53 - 1 yen', () => {
    const fees = fc.record({
      serviceType: fc.constantFrom(...SERVICE_TYPES),
      accounts: fc.integer({ min: 50, max: 1_000_000 }),
      basicFeePerAccount: fc.integer({ min: 0, max: 4_000_000_000 }),
      typeFee: fc.integer({ min: 0, max: 4_000_000_000 }),
    });
    fc.assert(
      fc.property(fees, ({ serviceType, accounts, basicFeePerAccount, typeFee }) => {
        const one = contract({
          serviceType,
          appliedAccountCount: accounts,
          quotedFees: { initialFee: 0, basicFeePerAccount, typeFee },
        });
        const fee = monthlyFeeOn(one, '2024-05-01');
        const typeFees = serviceType === 'PRIVATE_CONNECT' ? 1 : accounts;
        expect(fee.basicFee / accounts).toBe(basicFeePerAccount);
        expect(fee.typeFee / typeFees).toBe(typeFee);
        expect(fee.total - fee.basicFee).toBe(fee.typeFee);
      }),
    );
  });
});

describe('the range of monthly fees', () => {
  const path = ['quotedFees'];
  const flat = (typeFee: number, facts: Parameters<typeof contract>[0] = {}) =>
    contract({
      serviceType: 'PRIVATE_CONNECT',
      quotedFees: { initialFee: 0, basicFeePerAccount: 1, typeFee },
      ...facts,
    });

  test('ends at 2^53 - 1 yen', () => {
    expect(monthlyFeesAreInRange(flat(LARGEST - 50), path)).toBeNull();
    expect(monthlyFeesAreInRange(flat(LARGEST - 49), path)).toEqual({
      code: 'AMOUNT_OUT_OF_RANGE',
      path,
      details: { minimum: 0, maximum: LARGEST },
    });
  });

  test('holds for a count that is only thought of', () => {
    const one = flat(LARGEST - 60);
    expect(monthlyFeeIsInRange(one, one.quotedFees, 60, ['accountCount'])).toBeNull();
    expect(monthlyFeeIsInRange(one, one.quotedFees, 61, ['accountCount'])).toMatchObject({
      code: 'AMOUNT_OUT_OF_RANGE',
      path: ['accountCount'],
    });
  });

  test('holds for the fees that a call gives, unless one is negative and told by itself', () => {
    const given = { basicFeePerAccount: 1, typeFee: LARGEST };
    const refused = { code: 'AMOUNT_OUT_OF_RANGE', path: [] };
    const passing = flat(LARGEST - 49);
    expect(feesOfEveryDayAreInRange({ after: passing, givenFees: given })).toMatchObject(refused);
    expect(
      feesOfEveryDayAreInRange({ after: passing, givenFees: { ...given, typeFee: null } }),
    ).toMatchObject(refused);
    expect(
      feesOfEveryDayAreInRange({ after: passing, givenFees: { ...given, typeFee: -1 } }),
    ).toBeNull();
    expect(feesOfEveryDayAreInRange({ after: flat(LARGEST - 50), givenFees: given })).toBeNull();
  });

  test('holds for what was quoted, too, where a revision took its place from the start', () => {
    const quoted = flat(LARGEST - 49);
    const revision = { effectiveOn: quoted.billingStartOn, basicFeePerAccount: 1, typeFee: 0 };
    const after = { ...quoted, feeRevisions: [revision] };
    expect(feesOfEveryDayAreInRange({ after, givenFees: {} })).toMatchObject({
      code: 'AMOUNT_OUT_OF_RANGE',
    });
  });

  test('holds for what an applicant is quoted, unless a fee is missing or negative', () => {
    const one = application({ serviceType: 'PRIVATE_CONNECT' });
    const quoted = (more: object) =>
      quotedMonthlyFeeIsInRange({
        contract: one,
        quotedFees: { initialFee: 0, basicFeePerAccount: 1, typeFee: LARGEST - 49, ...more },
      });
    expect(quoted({})).toMatchObject({ code: 'AMOUNT_OUT_OF_RANGE', path: ['quotedFees'] });
    expect(quoted({ typeFee: LARGEST - 50 })).toBeNull();
    expect(quoted({ initialFee: -1 })).toBeNull();
    expect(quoted({ initialFee: undefined })).toBeNull();
  });

  test('is passed by no change of accounts', () => {
    const changed = (accountCount: number) =>
      flat(LARGEST - 60, { accountCountChanges: [{ effectiveOn: '2024-06-01', accountCount }] });
    expect(monthlyFeesAreInRange(changed(60), path)).toBeNull();
    expect(monthlyFeesAreInRange(changed(61), path)).not.toBeNull();
  });

  test('is passed by no revision', () => {
    const revised = (typeFee: number) =>
      flat(0, { feeRevisions: [{ effectiveOn: '2024-06-01', basicFeePerAccount: 1, typeFee }] });
    expect(monthlyFeesAreInRange(revised(LARGEST - 50), path)).toBeNull();
    expect(monthlyFeesAreInRange(revised(LARGEST - 49), path)).not.toBeNull();
  });

  test('is passed on no single day, also where the next is in range again', () => {
    const facts = flat(LARGEST - 50, {
      feeRevisions: [{ effectiveOn: '2024-06-02', basicFeePerAccount: 0, typeFee: 0 }],
      accountCountChanges: [{ effectiveOn: '2024-06-01', accountCount: 51 }],
    });
    expect(monthlyFeesAreInRange(facts, path)).not.toBeNull();
  });

  test('holds for what takes effect if a termination is withdrawn', () => {
    const ending = flat(LARGEST - 50, {
      accountCountChanges: [{ effectiveOn: '2024-06-01', accountCount: 51 }],
      termination: termination('2024-05-31'),
    });
    expect(monthlyFeesAreInRange(ending, path)).not.toBeNull();
  });
});
