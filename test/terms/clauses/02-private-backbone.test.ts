import {
  privateBackboneContractIsApplicable,
  privateBackboneContractIsConfirmed,
  privateBackboneContractIsNamed,
} from '../../../src/terms/clauses/02-private-backbone';
import { SERVICE_TYPES } from '../../../src/terms/model/service-types';
import { EDITION } from '../support/edition';

const OTHER_TYPES = SERVICE_TYPES.filter((type) => type !== 'PRIVATE_CONNECT');

describe('the Private Backbone contract of Private Connect (art. 2)', () => {
  test('is known when the company accepts', () => {
    const named = {
      serviceType: 'PRIVATE_CONNECT',
      privateBackboneContractNumber: 'PB-1',
    } as const;
    expect(privateBackboneContractIsNamed(named)).toBeNull();
  });

  test('is refused where it is not known', () => {
    expect(
      privateBackboneContractIsNamed({
        serviceType: 'PRIVATE_CONNECT',
        privateBackboneContractNumber: null,
      }),
    ).toEqual({
      code: 'PRIVATE_BACKBONE_REQUIRED',
      path: ['privateBackboneContractNumber'],
      details: { missing: 'CONTRACT_NUMBER' },
    });
  });

  test('is confirmed by the company', () => {
    const serviceType = 'PRIVATE_CONNECT';
    expect(
      privateBackboneContractIsConfirmed({ serviceType, privateBackboneConfirmed: true }),
    ).toBeNull();
    expect(
      privateBackboneContractIsConfirmed({ serviceType, privateBackboneConfirmed: false }),
    ).toEqual({
      code: 'PRIVATE_BACKBONE_REQUIRED',
      path: ['privateBackboneConfirmed'],
      details: { missing: 'CONFIRMATION' },
    });
  });

  test.each(OTHER_TYPES)('is not needed for %s', (serviceType) => {
    expect(
      privateBackboneContractIsNamed({ serviceType, privateBackboneContractNumber: null }),
    ).toBeNull();
    expect(
      privateBackboneContractIsConfirmed({ serviceType, privateBackboneConfirmed: false }),
    ).toBeNull();
  });

  test('is corrected where the item needs one', () => {
    const applicable = SERVICE_TYPES.filter(
      (serviceType) => !privateBackboneContractIsApplicable({ edition: EDITION, serviceType }),
    );
    expect(applicable).toEqual(['PRIVATE_CONNECT']);
    const remote = { edition: EDITION, serviceType: 'REMOTE_CONNECT' } as const;
    expect(privateBackboneContractIsApplicable(remote)).toEqual({
      code: 'ITEM_NOT_APPLICABLE',
      path: ['contractId'],
      details: {
        serviceType: 'REMOTE_CONNECT',
        items: ['REMOTE_CONNECT_TYPE_A'],
        needed: 'PRIVATE_CONNECT_1GBPS',
      },
    });
  });
});
