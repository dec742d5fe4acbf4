import {
  instantIsNotAhead,
  instantsAreInOrder,
  namedContractsAreOfItsTypes,
} from '../../../src/terms/clauses/14-outage-record';
import { tokyo } from '../support/outage';

describe('an instant that is recorded', () => {
  // In UTC both are on the day before.
  const now = tokyo('2024-05-10T00:30');

  test.each([now - 1, now])('lies in the past or present', (at) => {
    expect(instantIsNotAhead(at, now, ['knownAt'])).toBeNull();
  });

  test('does not lie ahead', () => {
    expect(instantIsNotAhead(now + 1, now, ['knownAt'])).toEqual({
      code: 'DATE_IN_FUTURE',
      path: ['knownAt'],
      details: {
        date: '2024-05-10',
        latest: '2024-05-10',
        at: '2024-05-09T15:30:00.001Z',
        latestAt: '2024-05-09T15:30:00.000Z',
      },
    });
  });
});

describe('the instants of an outage (art. 14)', () => {
  const knownAt = tokyo('2024-05-10T10:00');

  test.each([
    ['known alone', null, null],
    ['known as it occurs and over at once', knownAt, knownAt],
    ['in order', knownAt - 1, knownAt + 1],
  ])('%s', (_, occurredAt, restoredAt) => {
    expect(instantsAreInOrder({ occurredAt, knownAt, restoredAt })).toBeNull();
  });

  test.each([
    ['known before it occurs', knownAt + 1, null],
    ['both', knownAt + 1, knownAt - 1],
  ])('%s are out of order', (_, occurredAt, restoredAt) => {
    expect(instantsAreInOrder({ occurredAt, knownAt, restoredAt })).toEqual({
      code: 'DATES_OUT_OF_ORDER',
      article: '14',
      details: {
        first: { field: 'occurredAt', value: '2024-05-10T01:00:00.001Z' },
        second: { field: 'knownAt', value: '2024-05-10T01:00:00.000Z' },
      },
    });
  });

  test('over before it is known are out of order', () => {
    expect(
      instantsAreInOrder({ occurredAt: null, knownAt, restoredAt: knownAt - 1 })?.details,
    ).toEqual({
      first: { field: 'knownAt', value: '2024-05-10T01:00:00.000Z' },
      second: { field: 'restoredAt', value: '2024-05-10T00:59:59.999Z' },
    });
  });
});

test('the contracts named as affected are of the types affected (art. 14)', () => {
  const gateway = {
    id: 'c-1',
    contractNumber: 'SAS-00000001',
    serviceType: 'WEB_GATEWAY',
  } as const;
  const remote = {
    id: 'c-2',
    contractNumber: 'SAS-00000002',
    serviceType: 'REMOTE_CONNECT',
  } as const;
  const refusal = (...named: (typeof gateway | typeof remote)[]) =>
    namedContractsAreOfItsTypes({
      affectedServiceTypes: ['WEB_GATEWAY', 'FIREWALL_TYPE_1'],
      named,
    });
  expect(refusal()).toBeNull();
  expect(refusal(gateway)).toBeNull();
  expect(refusal(gateway, remote)).toEqual({
    code: 'CONTRACT_NOT_AFFECTED',
    path: ['affectedContractIds'],
    details: { contracts: [remote] },
  });
});
