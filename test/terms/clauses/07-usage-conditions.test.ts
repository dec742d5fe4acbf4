import {
  disclosureDays,
  isNewEnvironment,
  type NetworkEnvironmentDeclaration,
  unmetUsageConditionsOn,
} from '../../../src/terms/clauses/07-usage-conditions';

const own: NetworkEnvironmentDeclaration = {
  declaredOn: '2024-04-10',
  providedByCompany: false,
  companyServiceReference: null,
  configuration: 'BGP AS 64500',
};
const ofCompany: NetworkEnvironmentDeclaration = {
  declaredOn: '2024-04-20',
  providedByCompany: true,
  companyServiceReference: 'FX-1',
  configuration: null,
};
const undisclosed = { ...own, configuration: null };

describe('the unmet usage conditions of a day (art. 7)', () => {
  const unmet = (
    day: string,
    operatingPolicyDecidedOn: string | null,
    ...networkEnvironments: NetworkEnvironmentDeclaration[]
  ) => unmetUsageConditionsOn({ operatingPolicyDecidedOn, networkEnvironments }, day);

  test('are the operating policy and the network environment until both are declared', () => {
    expect(unmet('2024-04-15', null)).toEqual(['OPERATING_POLICY', 'NETWORK_ENVIRONMENT']);
    expect(unmet('2024-04-15', '2024-04-15', own)).toEqual([]);
  });

  test('include the operating policy until the day it is decided', () => {
    expect(unmet('2024-04-14', '2024-04-15', own)).toEqual(['OPERATING_POLICY']);
    expect(unmet('2024-04-16', '2024-04-15', own)).toEqual([]);
  });

  test('include the network environment until the day it is declared', () => {
    expect(unmet('2024-04-09', '2024-04-01', own)).toEqual(['NETWORK_ENVIRONMENT']);
    expect(unmet('2024-04-10', '2024-04-01', own)).toEqual([]);
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

  test('follow the declaration in effect on the day', () => {
    const declared = [undisclosed, ofCompany] as const;
    expect(unmet('2024-04-19', '2024-04-01', ...declared)).toEqual(['ENVIRONMENT_DISCLOSURE']);
    expect(unmet('2024-04-20', '2024-04-01', ...declared)).toEqual([]);
  });
});

describe('the days of a disclosure (art. 7(2))', () => {
  const later = { ...own, declaredOn: '2024-05-01', configuration: 'BGP AS 64501' };

  test.each([
    ['nothing declared', [], null, null],
    ['one declaration', [own], '2024-04-10', null],
    ['a change of what was disclosed', [own, later], '2024-04-10', '2024-05-01'],
    ['a disclosure after the declaration', [undisclosed, later], '2024-05-01', '2024-05-01'],
    ['nothing disclosed any more', [own, ofCompany], null, '2024-04-20'],
    ['nothing disclosed', [undisclosed], null, null],
  ])('%s', (_, declarations, disclosedOn, lastChangedOn) => {
    expect(disclosureDays(declarations)).toEqual({ disclosedOn, lastChangedOn });
  });
});

describe('a new declaration of the network environment', () => {
  test('is the first', () => {
    expect(isNewEnvironment(own, undefined)).toBe(true);
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
