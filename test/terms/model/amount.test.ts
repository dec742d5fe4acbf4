import { amountIsInRange } from '../../../src/terms/model/amount';

describe('an amount', () => {
  test.each([0, 1, 9_007_199_254_740_991, 9_007_199_254_740_991n])('of %s is kept', (amount) => {
    expect(amountIsInRange(amount, ['amount'])).toBeNull();
  });

  test.each([-1, 9_007_199_254_740_992n])('of %s is refused', (amount) => {
    expect(amountIsInRange(amount, ['amount'])).toEqual({
      code: 'AMOUNT_OUT_OF_RANGE',
      path: ['amount'],
      details: { minimum: 0, maximum: 9_007_199_254_740_991 },
    });
  });

  test('may have a minimum of its own', () => {
    expect(amountIsInRange(1, ['amount'], 1)).toBeNull();
    expect(amountIsInRange(0, ['amount'], 1)?.details).toMatchObject({ minimum: 1 });
  });
});
