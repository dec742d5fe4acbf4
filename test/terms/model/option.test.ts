import type { Contract } from '../../../src/terms/model/contract';
import {
  optionDaysInForce,
  optionEndsOn,
  type OptionFacts,
  optionStatusOn,
} from '../../../src/terms/model/option';
import { application, contract, termination } from '../support/contract';

function option(facts: Partial<OptionFacts> = {}): OptionFacts {
  return {
    id: 'o-1',
    kind: 'DEDICATED_IP_ADDRESS',
    appliedOn: '2024-05-01',
    acceptedOn: '2024-05-03',
    rejectedOn: null,
    withdrawnOn: null,
    stopNotice: null,
    ...facts,
  };
}

/** A stop whose notice arrived on 2024-05-09. */
const stops = (effectiveOn: string): OptionFacts =>
  option({ stopNotice: { arrivedOn: '2024-05-09', requestedOn: null, effectiveOn } });
const applied = option({ acceptedOn: null });
const endsOn = (effectiveOn: string): Contract =>
  contract({ termination: termination(effectiveOn, { underNoticeFrom: '2024-05-05' }) });

describe('the days of an option (art. 9)', () => {
  test.each([
    ['without an end', option(), contract(), null],
    ['to its stop', stops('2024-06-08'), contract(), '2024-06-08'],
    ['to the end of its contract', option(), endsOn('2024-06-07'), '2024-06-07'],
    [
      'to its stop, where that is the earlier',
      stops('2024-06-08'),
      endsOn('2024-06-09'),
      '2024-06-08',
    ],
    [
      'to the end of its contract, where that is the earlier',
      stops('2024-06-08'),
      endsOn('2024-06-07'),
      '2024-06-07',
    ],
  ])('go %s', (_, one, ofContract, to) => {
    expect(optionEndsOn(one, ofContract)).toBe(to);
    expect(optionDaysInForce(one, ofContract)).toEqual({ from: '2024-05-03', to });
  });

  test('are none before its acceptance', () => {
    expect(optionEndsOn(applied, endsOn('2024-06-07'))).toBeNull();
    expect(optionDaysInForce(applied, contract())).toBeNull();
  });
});

describe('the status of an option', () => {
  const rejected = { ...applied, rejectedOn: '2024-05-03' };
  const withdrawn = { ...applied, withdrawnOn: '2024-05-03' };

  test.each([
    ['before its application', option(), contract(), '2000-01-01', 'APPLIED'],
    ['the day before its acceptance', option(), contract(), '2024-05-02', 'APPLIED'],
    ['its acceptance', option(), contract(), '2024-05-03', 'ACTIVE'],
    ['the day before its stop notice', stops('2024-06-08'), contract(), '2024-05-08', 'ACTIVE'],
    ['its stop notice', stops('2024-06-08'), contract(), '2024-05-09', 'UNDER_NOTICE'],
    ['its last day', stops('2024-06-08'), contract(), '2024-06-08', 'UNDER_NOTICE'],
    ['the day after its last', stops('2024-06-08'), contract(), '2024-06-09', 'STOPPED'],
    ['the last day of its contract', option(), endsOn('2024-06-07'), '2024-06-07', 'ACTIVE'],
    ['the day after that of its contract', option(), endsOn('2024-06-07'), '2024-06-08', 'STOPPED'],
    ['the day before its rejection', rejected, contract(), '2024-05-02', 'APPLIED'],
    ['its rejection', rejected, contract(), '2024-05-03', 'REJECTED'],
    ['long after its rejection', rejected, contract(), '2999-12-31', 'REJECTED'],
    ['the day before its withdrawal', withdrawn, contract(), '2024-05-02', 'APPLIED'],
    ['its withdrawal', withdrawn, contract(), '2024-05-03', 'WITHDRAWN'],
    ['no decision', applied, contract(), '2999-12-31', 'APPLIED'],
    [
      'no decision by the last day of its contract',
      applied,
      endsOn('2024-06-07'),
      '2024-06-07',
      'APPLIED',
    ],
    ['no decision by the day after', applied, endsOn('2024-06-07'), '2024-06-08', 'LAPSED'],
    [
      'the day before the rejection of its contract',
      applied,
      application({ rejectedOn: '2024-05-10' }),
      '2024-05-09',
      'APPLIED',
    ],
    [
      'the rejection of its contract',
      applied,
      application({ rejectedOn: '2024-05-10' }),
      '2024-05-10',
      'LAPSED',
    ],
  ])('%s', (_, one, ofContract, day, status) => {
    expect(optionStatusOn(one, ofContract, day)).toBe(status);
  });
});
