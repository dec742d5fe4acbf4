import { feesAreAsQuoted, feesToBind, quoteHolds } from '../../../src/terms/clauses/annex-1-quote';
import { refusalsOf } from '../../../src/terms/refusals/rule';
import { application } from '../support/contract';

const fees = { initialFee: 100_000, basicFeePerAccount: 300, typeFee: 500 };
const quoted = (validThrough: string | null = null) =>
  application({ quote: { fees, quotedOn: '2024-04-02', validThrough } });

describe('the quote of an application (Annex 1)', () => {
  test('is what an acceptance binds to: another fee is looked at, and refused', () => {
    expect(feesToBind(quoted(), {})).toEqual(fees);
    expect(feesToBind(quoted(), { typeFee: 1 })).toEqual({ ...fees, typeFee: 1 });
    const facts = { contract: quoted(), givenFees: { typeFee: 1 } };
    expect(refusalsOf(feesAreAsQuoted, facts)).toHaveLength(1);
  });

  test('leaves it to the acceptance where there is none', () => {
    expect(feesToBind(application(), { typeFee: 1 })).toEqual({ typeFee: 1 });
    const facts = { contract: application(), givenFees: { typeFee: 1 } };
    expect(refusalsOf(feesAreAsQuoted, facts)).toEqual([]);
  });

  test('may be left out, in whole or in part, and may be given again', () => {
    for (const givenFees of [{}, { typeFee: 500 }, fees]) {
      expect(refusalsOf(feesAreAsQuoted, { contract: quoted(), givenFees })).toEqual([]);
    }
  });

  test('differs from no fee that is given, by a single yen', () => {
    const givenFees = { initialFee: 100_001, basicFeePerAccount: 299, typeFee: 500 };
    expect(refusalsOf(feesAreAsQuoted, { contract: quoted(), givenFees })).toEqual([
      {
        code: 'QUOTE_DIFFERS',
        path: ['quotedFees', 'initialFee'],
        details: { fee: 'initialFee', quoted: 100_000, given: 100_001 },
      },
      {
        code: 'QUOTE_DIFFERS',
        path: ['quotedFees', 'basicFeePerAccount'],
        details: { fee: 'basicFeePerAccount', quoted: 300, given: 299 },
      },
    ]);
  });

  test('of 0 yen is a quote: a fee that is given for it differs', () => {
    const free = application({
      quote: { fees: { ...fees, initialFee: 0 }, quotedOn: '2024-04-02', validThrough: null },
    });
    expect(refusalsOf(feesAreAsQuoted, { contract: free, givenFees: fees })).toMatchObject([
      { details: { fee: 'initialFee', quoted: 0 } },
    ]);
    expect(
      refusalsOf(feesAreAsQuoted, { contract: quoted(), givenFees: { typeFee: 0 } }),
    ).toHaveLength(1);
  });

  test('holds through the last day that it names', () => {
    const on = (today: string, validThrough: string | null) =>
      quoteHolds({ contract: quoted(validThrough), today });
    expect(on('2024-04-30', '2024-04-30')).toBeNull();
    expect(on('2024-05-01', '2024-04-30')).toEqual({
      code: 'QUOTE_EXPIRED',
      details: { validThrough: '2024-04-30' },
    });
    expect(on('2999-12-31', null)).toBeNull();
    expect(quoteHolds({ contract: application(), today: '2024-05-01' })).toBeNull();
  });
});
