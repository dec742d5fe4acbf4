import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { accept, apply, codes, EDITION } from '../support/contracts';

const CONDITIONS = `usageConditions { operatingPolicyDecidedOn unmet
  networkEnvironment { providedByCompany companyServiceReference configuration disclosedOn lastChangedOn } }`;

/** Art. 7: what the contractor declares, each from its day on. */
describe('the conditions of use', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-01');
  });
  beforeEach(() => app.setToday('2024-04-01'));
  afterAll(() => app.stop());

  const declare = (contractId: string, input: object) =>
    app.mutate(OPERATOR, 'declareUsageConditions', { contractId, ...input }, CONDITIONS);

  const unmet = (id: string, ...days: string[]) =>
    app
      .read<{ contract: { usageConditions: Record<string, string[]> } }>(
        OPERATOR,
        `query ($id: ID!) { contract(id: $id) { usageConditions {
          ${days.map((day, index) => `d${index}: unmet(asOf: "${day}")`).join(' ')} } } }`,
        { id },
      )
      .then((data) => Object.values(data.contract.usageConditions));

  test('are met one by one, each from its day', async () => {
    const contractId = await apply(app, actingFor('C-1'));
    // They hold up no acceptance.
    await accept(app, contractId, { billingStartOn: '2024-04-01' });
    app.setToday('2024-04-10');
    const own = { providedByCompany: false };
    expect((await declare(contractId, { networkEnvironment: own })).entity).toEqual({
      usageConditions: {
        operatingPolicyDecidedOn: null,
        unmet: ['OPERATING_POLICY', 'ENVIRONMENT_DISCLOSURE'],
        networkEnvironment: {
          ...own,
          companyServiceReference: null,
          configuration: null,
          disclosedOn: null,
          lastChangedOn: null,
        },
      },
    });
    app.setToday('2024-04-20');
    const disclosed = { ...own, configuration: 'VLAN 10' };
    await declare(contractId, { networkEnvironment: disclosed, operatingPolicyDecided: true });
    app.setToday('2024-05-01');
    const changed = { ...own, configuration: 'VLAN 20' };
    const { entity } = await declare(contractId, { networkEnvironment: changed });
    expect(entity).toEqual({
      usageConditions: {
        operatingPolicyDecidedOn: '2024-04-20',
        unmet: [],
        networkEnvironment: {
          ...changed,
          companyServiceReference: null,
          disclosedOn: '2024-04-20',
          lastChangedOn: '2024-05-01',
        },
      },
    });
    expect(await unmet(contractId, '2024-04-09', '2024-04-10', '2024-04-19', '2024-04-20')).toEqual(
      [
        ['OPERATING_POLICY', 'NETWORK_ENVIRONMENT'],
        ['OPERATING_POLICY', 'ENVIRONMENT_DISCLOSURE'],
        ['OPERATING_POLICY', 'ENVIRONMENT_DISCLOSURE'],
        [],
      ],
    );
  });

  test('can be declared with the application', async () => {
    const { entity } = await app.mutate(
      actingFor('C-2'),
      'applyForContract',
      {
        contractorId: 'C-2',
        serviceType: 'WEB_GATEWAY',
        accountCount: 50,
        agreesToTermsEdition: EDITION,
        usageConditions: {
          operatingPolicyDecided: true,
          networkEnvironment: { providedByCompany: true, companyServiceReference: 'IIJ-1' },
        },
      },
      `status termsEdition ${CONDITIONS}`,
    );
    expect(entity).toEqual({
      status: 'APPLIED',
      termsEdition: EDITION,
      usageConditions: {
        operatingPolicyDecidedOn: '2024-04-01',
        // The company's own service needs no disclosure.
        unmet: [],
        networkEnvironment: {
          providedByCompany: true,
          companyServiceReference: 'IIJ-1',
          configuration: null,
          disclosedOn: null,
          lastChangedOn: null,
        },
      },
    });
  });

  test('are open again where an own environment takes the place of the company service', async () => {
    const contractId = await apply(app, actingFor('C-3'));
    await declare(contractId, {
      operatingPolicyDecided: true,
      networkEnvironment: { providedByCompany: true },
    });
    app.setToday('2024-04-15');
    const { entity } = await declare(contractId, {
      networkEnvironment: { providedByCompany: false },
    });
    expect(entity).toMatchObject({
      usageConditions: {
        unmet: ['ENVIRONMENT_DISCLOSURE'],
        networkEnvironment: { disclosedOn: null, lastChangedOn: '2024-04-15' },
      },
    });
    expect(await unmet(contractId, '2024-04-14', '2024-04-15')).toEqual([
      [],
      ['ENVIRONMENT_DISCLOSURE'],
    ]);
  });

  test('change by something new only, and not once the application has failed', async () => {
    const caller = actingFor('C-4');
    const contractId = await apply(app, caller);
    const declaration = {
      operatingPolicyDecided: true,
      networkEnvironment: { providedByCompany: true },
    };
    await declare(contractId, declaration);
    for (const nothing of [declaration, {}, { operatingPolicyDecided: false }]) {
      const { userErrors } = await declare(contractId, nothing);
      expect(userErrors).toMatchObject([{ code: 'NO_CHANGE', path: null }]);
    }
    await app.mutate(caller, 'withdrawApplication', { contractId });
    expect(codes(await declare(contractId, { networkEnvironment: null }))).toEqual([
      'INVALID_STATE',
    ]);
  });

  test('the day of a declaration is that of Tokyo', async () => {
    const contractId = await apply(app, actingFor('C-5'));
    // In UTC it is still 04-30.
    app.setNow('2024-05-01T00:30:00+09:00');
    await declare(contractId, { operatingPolicyDecided: true });
    expect(await unmet(contractId, '2024-04-30', '2024-05-01')).toEqual([
      ['OPERATING_POLICY', 'NETWORK_ENVIRONMENT'],
      ['NETWORK_ENVIRONMENT'],
    ]);
  });
});
