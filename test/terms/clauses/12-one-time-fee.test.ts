import { recordedFeeIsInRange } from '../../../src/terms/clauses/12-one-time-fee';
import { LARGEST_AMOUNT } from '../../../src/terms/model/amount';

test.each([
  [-1, false],
  [0, false],
  [1, true],
  [LARGEST_AMOUNT, true],
  [LARGEST_AMOUNT + 1, false],
])('a recorded one-time fee of %d yen is in range: %s (art. 12)', (amount, isInRange) => {
  expect(recordedFeeIsInRange({ amount })?.code).toBe(
    isInRange ? undefined : 'AMOUNT_OUT_OF_RANGE',
  );
});
