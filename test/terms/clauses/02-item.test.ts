import { itemIsOffered, itemOf } from '../../../src/terms/clauses/02-item';
import { SERVICE_ITEMS, SERVICE_TYPES } from '../../../src/terms/model/service-types';
import { EDITION } from '../support/edition';

describe('the items of the types (art. 2)', () => {
  test('are offered for their own type only', () => {
    const offered = SERVICE_TYPES.flatMap((serviceType) =>
      SERVICE_ITEMS.filter((item) => !itemIsOffered({ edition: EDITION, serviceType, item })).map(
        (item) => [serviceType, item],
      ),
    );
    expect(offered).toEqual([
      ['PRIVATE_CONNECT', 'PRIVATE_CONNECT_1GBPS'],
      ['REMOTE_CONNECT', 'REMOTE_CONNECT_TYPE_A'],
    ]);
  });

  test('of another type are refused', () => {
    expect(
      itemIsOffered({
        edition: EDITION,
        serviceType: 'PRIVATE_CONNECT',
        item: 'REMOTE_CONNECT_TYPE_A',
      }),
    ).toEqual({
      code: 'ITEM_NOT_APPLICABLE',
      path: ['item'],
      details: { serviceType: 'PRIVATE_CONNECT', items: ['PRIVATE_CONNECT_1GBPS'] },
    });
  });

  test.each(SERVICE_TYPES)('may be omitted for %s', (serviceType) => {
    expect(itemIsOffered({ edition: EDITION, serviceType, item: null })).toBeNull();
  });
});

describe('the item of an application', () => {
  test.each([
    ['WEB_GATEWAY', null],
    ['FIREWALL_TYPE_1', null],
    ['FIREWALL_TYPE_2', null],
    ['PRIVATE_CONNECT', 'PRIVATE_CONNECT_1GBPS'],
    ['REMOTE_CONNECT', 'REMOTE_CONNECT_TYPE_A'],
  ] as const)('for %s that names none is %s', (serviceType, item) => {
    expect(itemOf(EDITION, serviceType, null)).toBe(item);
  });

  test('is the one it names', () => {
    expect(itemOf(EDITION, 'REMOTE_CONNECT', 'REMOTE_CONNECT_TYPE_A')).toBe(
      'REMOTE_CONNECT_TYPE_A',
    );
  });

  test('is none where a type has several and none is named', () => {
    const serviceTypes = {
      ...EDITION.serviceTypes,
      REMOTE_CONNECT: { ...EDITION.serviceTypes.REMOTE_CONNECT, items: SERVICE_ITEMS },
    };
    const edition = { ...EDITION, serviceTypes };
    expect(itemOf(edition, 'REMOTE_CONNECT', null)).toBeNull();
    expect(itemOf(edition, 'REMOTE_CONNECT', 'REMOTE_CONNECT_TYPE_A')).toBe(
      'REMOTE_CONNECT_TYPE_A',
    );
  });
});
