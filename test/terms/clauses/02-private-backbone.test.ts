import {
  privateBackboneContractIsConfirmed,
  privateBackboneContractIsNamed,
} from '../../../src/terms/clauses/02-private-backbone';
import { SERVICE_TYPES } from '../../../src/terms/model/service-types';

const OTHER_TYPES = SERVICE_TYPES.filter((type) => type !== 'PRIVATE_CONNECT');

describe('the Private Backbone contract of Private Connect (art. 2)', () => {
  test('is named by the application', () => {
    const named = {
      serviceType: 'PRIVATE_CONNECT',
      privateBackboneContractNumber: 'PB-1',
    } as const;
    expect(privateBackboneContractIsNamed(named)).toBeNull();
  });

  test.each([null, '', '  '])('%j names none', (privateBackboneContractNumber) => {
    expect(
      privateBackboneContractIsNamed({
        serviceType: 'PRIVATE_CONNECT',
        privateBackboneContractNumber,
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
});
