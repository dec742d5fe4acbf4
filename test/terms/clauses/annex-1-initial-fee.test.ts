import { initialFeeDue } from '../../../src/terms/clauses/annex-1-initial-fee';
import { contract } from '../support/contract';

describe('the initial fee (art. 12, Annex 1)', () => {
  test('arises on acceptance, as quoted', () => {
    expect(initialFeeDue(contract({ acceptedOn: '2024-04-05' }))).toEqual({
      amount: 100_000,
      arisesOn: '2024-04-05',
      lines: [{ label: { ja: '初期費用', en: 'Initial fee' }, amount: 100_000, article: '12' }],
    });
  });

  test('of 0 yen is not made', () => {
    const quotedFees = { initialFee: 0, basicFeePerAccount: 300, typeFee: 500 };
    expect(initialFeeDue(contract({ quotedFees }))).toBeNull();
  });
});
