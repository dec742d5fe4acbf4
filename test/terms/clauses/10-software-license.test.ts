import { SERVICE_TYPES } from '../../../src/terms/model/service-types';
import {
  contractHasSoftware,
  softwareLicenseIsApplicable,
} from '../../../src/terms/clauses/10-software-license';

describe('the software licence (art. 10)', () => {
  test('is agreed to for Remote Connect only', () => {
    const applicable = SERVICE_TYPES.filter(
      (serviceType) => !softwareLicenseIsApplicable({ serviceType, agreesToSoftwareLicense: true }),
    );
    expect(applicable).toEqual(['REMOTE_CONNECT']);
  });

  test.each(SERVICE_TYPES)('need not be agreed to for %s', (serviceType) => {
    expect(softwareLicenseIsApplicable({ serviceType, agreesToSoftwareLicense: false })).toBeNull();
  });

  test('of another type is refused', () => {
    expect(
      softwareLicenseIsApplicable({ serviceType: 'WEB_GATEWAY', agreesToSoftwareLicense: true }),
    ).toEqual({
      code: 'LICENSE_NOT_APPLICABLE',
      path: ['agreesToSoftwareLicense'],
      details: { serviceType: 'WEB_GATEWAY' },
    });
  });

  test('is agreed to for a contract that comes with the software', () => {
    const applicable = SERVICE_TYPES.filter((serviceType) => !contractHasSoftware({ serviceType }));
    expect(applicable).toEqual(['REMOTE_CONNECT']);
    expect(contractHasSoftware({ serviceType: 'WEB_GATEWAY' })).toEqual({
      code: 'LICENSE_NOT_APPLICABLE',
      path: ['contractId'],
      details: { serviceType: 'WEB_GATEWAY' },
    });
  });
});
