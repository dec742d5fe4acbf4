import {
  spanInForce,
  asRecordedBefore,
  countsForReduction,
  isAffectedBy,
  OUTAGE_ATTRIBUTIONS,
  outageDuration,
  wholeHours,
} from '../../../src/terms/model/outage';
import { application, contract, termination } from '../support/contract';
import { outage, tokyo } from '../support/outage';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('how long an outage lasts (art. 14)', () => {
  const known = tokyo('2024-05-10T10:00');

  test('counts from the moment the company knew, not from its beginning', () => {
    const facts = outage({ occurredAt: known - 5 * HOUR }, 30);
    expect(outageDuration(facts, known + 100 * HOUR)).toBe(30 * HOUR);
  });

  test.each([
    ['before the company knew', -1, 0],
    ['when the company knew', 0, 0],
    ['while it lasts', 7, 7],
    ['when it is restored', 30, 30],
    ['after that', 31, 30],
  ])('%s', (_, hours, duration) => {
    expect(outageDuration(outage({}, 30), known + hours * HOUR)).toBe(duration * HOUR);
  });

  test('goes on until the service is restored', () => {
    expect(outageDuration(outage({ restoredAt: null }), known + 31 * HOUR)).toBe(31 * HOUR);
  });

  test('is told in whole hours', () => {
    expect(wholeHours(24 * HOUR - 1)).toBe(23);
    expect(wholeHours(24 * HOUR)).toBe(24);
  });
});

describe('the contracts that an outage affects (art. 14)', () => {
  const inForce = contract({ termination: termination('2024-05-10') });

  test('are of its types', () => {
    expect(isAffectedBy(inForce, outage({ affectedServiceTypes: ['WEB_GATEWAY'] }))).toBe(true);
    expect(isAffectedBy(inForce, outage({ affectedServiceTypes: ['FIREWALL_TYPE_1'] }))).toBe(
      false,
    );
  });

  test('are those it names, where it names any', () => {
    expect(isAffectedBy(inForce, outage({ affectedContractIds: ['c-1'] }))).toBe(true);
    expect(isAffectedBy(inForce, outage({ affectedContractIds: ['c-2'] }))).toBe(false);
    const ofOtherType = { affectedServiceTypes: [], affectedContractIds: ['c-1'] };
    expect(isAffectedBy(inForce, outage(ofOtherType))).toBe(false);
  });

  test.each([
    ['on the last day of the contract', '2024-05-10T23:59', true],
    ['on the day after', '2024-05-11T00:00', false],
  ])('are in force when it becomes known: %s', (_, knownAt, isAffected) => {
    expect(isAffectedBy(inForce, outage({ knownAt: tokyo(knownAt) }))).toBe(isAffected);
  });

  test('are in force when it occurs, where that is recorded', () => {
    const known = { knownAt: tokyo('2024-05-11T00:00') };
    expect(isAffectedBy(inForce, outage({ ...known, occurredAt: tokyo('2024-05-10T23:59') }))).toBe(
      true,
    );
  });

  test.each([
    ['on the first day of billing', '2024-04-20T10:00', true],
    ['on the day before', '2024-04-19T23:59', false],
  ])('have begun when it is over: %s', (_, restoredAt, isAffected) => {
    const facts = outage({ knownAt: tokyo('2024-04-18T10:00'), restoredAt: tokyo(restoredAt) });
    expect(isAffectedBy(contract(), facts)).toBe(isAffected);
  });

  test('may begin while it lasts', () => {
    const facts = outage({ knownAt: tokyo('2024-04-18T10:00'), restoredAt: null });
    expect(isAffectedBy(contract(), facts)).toBe(true);
  });

  test('are accepted', () => {
    expect(isAffectedBy(application(), outage())).toBe(false);
  });
});

describe('what counts for a reduction (art. 14)', () => {
  test("is over, complete, and the company's fault", () => {
    expect(countsForReduction(outage())).toBe(true);
    expect(countsForReduction(outage({ restoredAt: null }))).toBe(false);
    expect(countsForReduction(outage({ complete: false }))).toBe(false);
    const counting = OUTAGE_ATTRIBUTIONS.filter((attribution) =>
      countsForReduction(outage({ attribution })),
    );
    expect(counting).toEqual(['COMPANY']);
  });
});

describe('the span of an outage within the days in force (art. 14)', () => {
  const whole = { from: tokyo('2024-05-10T10:00'), to: tokyo('2024-05-12T10:00') };
  const now = tokyo('2024-06-01T00:00');
  const span = (from: string, to: string) => ({ from: tokyo(from), to: tokyo(to) });

  test('is all of it, for a contract in force all the while, whatever the cause', () => {
    expect(spanInForce(contract(), outage(), now)).toEqual(whole);
    const facts = { attribution: 'CONTRACTOR' as const, complete: false };
    expect(spanInForce(contract(), outage(facts), now)).toEqual(whole);
  });

  test('goes on until now while it lasts', () => {
    const lasting = outage({ restoredAt: null });
    expect(spanInForce(contract(), lasting, whole.to)).toEqual(whole);
    expect(spanInForce(contract(), lasting, whole.from)).toBeNull();
  });

  test('ends with the last day of the contract', () => {
    const ended = contract({ termination: termination('2024-05-11') });
    expect(spanInForce(ended, outage(), now)).toEqual(span('2024-05-10T10:00', '2024-05-12T00:00'));
  });

  test('begins with the billing start date', () => {
    const started = contract({ billingStartOn: '2024-05-11' });
    expect(spanInForce(started, outage(), now)).toEqual(
      span('2024-05-11T00:00', '2024-05-12T10:00'),
    );
  });

  test('is none for a contract that is never in force', () => {
    expect(spanInForce(application(), outage(), now)).toBeNull();
    const before = contract({ termination: termination('2024-05-09') });
    expect(spanInForce(before, outage(), now)).toBeNull();
    expect(spanInForce(before, outage({ affectedContractIds: ['c-1'] }), now)).toBeNull();
  });
});

describe('what was recorded of an outage before', () => {
  const first = outage({ restoredAt: null });
  const second = outage({ attribution: 'THIRD_PARTY' });
  const changes = [
    { number: 5, at: tokyo('2024-05-13T00:00'), before: first },
    { number: 8, at: tokyo('2024-05-14T00:00'), before: second },
  ];
  const now = outage({ changes });

  test.each([
    [5, first],
    [6, second],
    [8, second],
    [9, now],
  ])('number %i', (number, expected) => {
    const { restoredAt, attribution } = asRecordedBefore(now, number);
    expect({ restoredAt, attribution }).toEqual({
      restoredAt: expected.restoredAt,
      attribution: expected.attribution,
    });
  });
});
