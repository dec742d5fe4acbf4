import {
  isNewEnvironment,
  type NetworkEnvironment,
  unmetUsageConditionsOn,
} from '../../../src/terms/clauses/07-usage-conditions';

const own: NetworkEnvironment = {
  declaredOn: '2024-04-10',
  providedByCompany: false,
  companyServiceReference: null,
  configuration: 'BGP AS 64500',
};
const ofCompany: NetworkEnvironment = {
  declaredOn: '2024-04-20',
  providedByCompany: true,
  companyServiceReference: 'FX-1',
  configuration: null,
};

describe('the unmet usage conditions of a day (art. 7)', () => {
  const unmet = (
    day: string,
    operatingPolicyDecidedOn: string | null,
    environment: NetworkEnvironment | null = null,
  ) => unmetUsageConditionsOn({ operatingPolicyDecidedOn, environment }, day);

  test('are the operating policy and the network environment until both are declared', () => {
    expect(unmet('2024-04-15', null)).toEqual(['OPERATING_POLICY', 'NETWORK_ENVIRONMENT']);
    expect(unmet('2024-04-15', '2024-04-15', own)).toEqual([]);
  });

  test('include the operating policy until the day it is decided', () => {
    expect(unmet('2024-04-14', '2024-04-15', own)).toEqual(['OPERATING_POLICY']);
    expect(unmet('2024-04-16', '2024-04-15', own)).toEqual([]);
  });

  test.each([null, '', ' '])(
    'include the disclosure of an own environment: %j',
    (configuration) => {
      expect(unmet('2024-04-15', '2024-04-01', { ...own, configuration })).toEqual([
        'ENVIRONMENT_DISCLOSURE',
      ]);
    },
  );

  test("do not include the disclosure of the company's own service", () => {
    expect(unmet('2024-04-20', '2024-04-01', ofCompany)).toEqual([]);
  });
});

describe('a new declaration of the network environment', () => {
  test('is the first', () => {
    expect(isNewEnvironment(own, null)).toBe(true);
  });

  test('is not one that says the same on another day', () => {
    expect(isNewEnvironment({ ...own, declaredOn: '2024-05-01' }, own)).toBe(false);
  });

  test.each([
    { providedByCompany: true },
    { companyServiceReference: 'FX-2' },
    { configuration: 'BGP AS 64501' },
  ])('is one with %j', (change) => {
    expect(isNewEnvironment({ ...own, ...change }, own)).toBe(true);
  });
});
