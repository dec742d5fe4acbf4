import { editionInForceOn, editionOf } from '../../../src/terms/model/editions';
import { SERVICE_ITEMS, SERVICE_TYPES } from '../../../src/terms/model/service-types';

const BASE_TYPES = ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'];

describe('the edition of 2022-09-01', () => {
  test('has the numbers of the terms', () => {
    expect(editionOf('2022-09-01')).toMatchObject({
      edition: '2022-09-01',
      noticeDays: 30,
      contractsPerServiceType: 3,
      accountCountMinimum: 50,
      minimumTermMonths: 1,
      outageHoursMinimum: 24,
      claimWindowMonths: 3,
      reductionDivisor: 30,
      optionMonthlyFee: 0,
    });
  });

  test('has five service types with their items, bases and fee units (art. 1, 2, 6, Annex 1)', () => {
    const base = { items: [], requiresOneOf: [], typeFeeUnit: 'PER_ACCOUNT' };
    const { serviceTypes } = editionOf('2022-09-01');
    expect(serviceTypes).toEqual({
      WEB_GATEWAY: base,
      FIREWALL_TYPE_1: base,
      FIREWALL_TYPE_2: base,
      PRIVATE_CONNECT: {
        items: ['PRIVATE_CONNECT_1GBPS'],
        requiresOneOf: BASE_TYPES,
        typeFeeUnit: 'FLAT',
      },
      REMOTE_CONNECT: {
        items: ['REMOTE_CONNECT_TYPE_A'],
        requiresOneOf: BASE_TYPES,
        typeFeeUnit: 'PER_ACCOUNT',
      },
    });
    expect(Object.keys(serviceTypes)).toEqual([...SERVICE_TYPES]);
    expect(Object.values(serviceTypes).flatMap(({ items }) => items)).toEqual([...SERVICE_ITEMS]);
  });
});

describe('the edition in force', () => {
  test.each([
    ['2022-08-31', undefined],
    ['2022-09-01', '2022-09-01'],
    ['2024-04-01', '2022-09-01'],
  ])('on %s is %s', (day, edition) => {
    expect(editionInForceOn(day)?.edition).toBe(edition);
  });

  test('of a day before all editions is read as the first', () => {
    expect(editionOf('2022-08-31').edition).toBe('2022-09-01');
  });
});
