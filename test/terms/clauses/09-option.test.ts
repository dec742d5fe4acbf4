import {
  noOptionIsInForce,
  optionFeeIsInRange,
  optionFeeIsQuoted,
  optionIsNotUnderNotice,
  stopIsNotYetEffective,
} from '../../../src/terms/clauses/09-option';
import type { OptionFacts } from '../../../src/terms/model/option';
import { contract } from '../support/contract';

const option = (facts: Partial<OptionFacts> = {}): OptionFacts => ({
  id: 'o-1',
  kind: 'DEDICATED_IP_ADDRESS',
  appliedOn: '2024-05-01',
  acceptedOn: '2024-05-03',
  rejectedOn: null,
  withdrawnOn: null,
  stopNotice: null,
  ...facts,
});
const stops = (effectiveOn: string): OptionFacts =>
  option({ stopNotice: { arrivedOn: '2024-05-09', requestedOn: null, effectiveOn } });
const applied = option({ acceptedOn: null });

describe('another option of the contract (art. 9)', () => {
  const refusedOn = (others: OptionFacts[], today: string) =>
    noOptionIsInForce({ contract: contract(), otherOptions: others, today });

  test('is refused while one is in force', () => {
    expect(refusedOn([applied, option()], '2024-05-10')).toEqual({
      code: 'OPTION_ALREADY_IN_FORCE',
      details: { optionServiceId: option().id, endsOn: null },
    });
  });

  test('is told through which day that one goes on', () => {
    expect(refusedOn([stops('2024-06-08')], '2024-05-10')?.details).toMatchObject({
      endsOn: '2024-06-08',
    });
  });

  test.each([
    ['2024-05-02', false],
    ['2024-05-03', true],
    ['2024-06-08', true],
    ['2024-06-09', false],
  ])('on %s is refused: %s', (today, isRefused) => {
    expect(refusedOn([stops('2024-06-08')], today) !== null).toBe(isRefused);
  });

  test('is not refused for one that only waits for its decision', () => {
    expect(refusedOn([applied], '2024-05-10')).toBeNull();
  });
});

test('an option under notice is not given notice again (art. 9(3))', () => {
  expect(optionIsNotUnderNotice(option())).toBeNull();
  expect(optionIsNotUnderNotice(stops('2024-06-08'))).toEqual({
    code: 'ALREADY_UNDER_NOTICE',
    article: '9(3)',
    details: { effectiveOn: '2024-06-08', subject: 'optionService' },
  });
});

test('a stop notice is withdrawn until the last day of the option (art. 9(3))', () => {
  expect(stopIsNotYetEffective({ optionEndsOn: '2024-06-08', today: '2024-06-08' })).toBeNull();
  expect(stopIsNotYetEffective({ optionEndsOn: '2024-06-08', today: '2024-06-09' })).toEqual({
    code: 'NOTICE_ALREADY_EFFECTIVE',
    article: '9(3)',
    details: { effectiveOn: '2024-06-08', subject: 'optionService' },
  });
});

test('the initial fee of an option is quoted, and within what the record keeps (Annex 1)', () => {
  expect(optionFeeIsQuoted({ optionFee: null })).toEqual({
    code: 'FEE_NOT_QUOTED',
    path: ['initialFee'],
    details: { fee: 'initialFee' },
  });
  expect(optionFeeIsQuoted({ optionFee: 0 })).toBeNull();
  expect([null, 0, 2 ** 53 - 1].map((optionFee) => optionFeeIsInRange({ optionFee }))).toEqual([
    null,
    null,
    null,
  ]);
  expect(optionFeeIsInRange({ optionFee: -1 })).toMatchObject({
    code: 'AMOUNT_OUT_OF_RANGE',
    path: ['initialFee'],
  });
});
