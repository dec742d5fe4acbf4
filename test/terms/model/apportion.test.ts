import { apportion } from '../../../src/terms/model/apportion';
import { fc } from '../support/arbitraries';

const shares = (dividends: bigint[], divisor: bigint) =>
  apportion(dividends, (dividend) => dividend, divisor);

describe('an amount divided once', () => {
  test.each<[string, bigint[], bigint, bigint[]]>([
    // 10 ÷ 3 = 3.33; 20 ÷ 3 = 6.67: together 10, and the second has the larger remainder.
    ['gives the rest to the largest remainder', [10n, 20n], 3n, [3n, 7n]],
    // Three times 1 ÷ 3 is 1.
    ['gives it to the first of equal ones', [1n, 1n, 1n], 3n, [1n, 0n, 0n]],
    // 5 ÷ 3 and 2 ÷ 3: 7 ÷ 3 = 2.33, a fraction that nobody gets.
    ['cuts the fraction of the whole off', [5n, 2n], 3n, [2n, 0n]],
    ['gives no rest where there is none', [30n, 60n], 30n, [1n, 2n]],
    ['has no shares without parts', [], 30n, []],
  ])('%s', (_, dividends, divisor, amounts) => {
    expect(shares(dividends, divisor).map(({ amount }) => amount)).toEqual(amounts);
  });

  test('adds up to the whole, and no share is a yen away from its own', () => {
    const parts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }), { maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.bigInt({ min: 1n, max: 40n }), (dividends, divisor) => {
        const divided = shares(dividends, divisor);
        const whole = dividends.reduce((sum, dividend) => sum + dividend, 0n) / divisor;
        expect(divided.reduce((sum, { amount }) => sum + amount, 0n)).toBe(whole);
        const remainders = (taking: boolean): bigint[] =>
          divided.filter(({ takesRest }) => takesRest === taking).map(({ item }) => item % divisor);
        for (const { item, amount, takesRest } of divided) {
          expect(amount).toBe(item / divisor + (takesRest ? 1n : 0n));
        }
        for (const taken of remainders(true)) {
          expect(remainders(false).every((left) => left <= taken)).toBe(true);
        }
      }),
    );
  });
});
