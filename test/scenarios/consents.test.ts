import { actingFor, startApp, type TestApp } from '../support/app';
import { apply, codes, contract, EDITION } from '../support/contracts';

/** Art. 10 and 15(2), supplementary provisions: the software licence, and the edition of the terms. */
describe('what the contractor agrees to', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-01');
  });
  afterAll(() => app.stop());

  test('is the licence of the software, for Remote Connect only and once', async () => {
    const caller = actingFor('C-1');
    const base = await contract(app, caller, { billingStartOn: '2024-04-01' });
    const contractId = await apply(app, caller, { serviceType: 'REMOTE_CONNECT' });
    const agree = (id: string) =>
      app.mutate(caller, 'agreeToSoftwareLicense', { contractId: id }, 'softwareLicenseAgreedOn');
    app.setToday('2024-04-03');
    expect((await agree(contractId)).entity).toEqual({ softwareLicenseAgreedOn: '2024-04-03' });
    expect(codes(await agree(contractId))).toEqual(['NO_CHANGE']);
    expect((await agree(base)).userErrors).toMatchObject([
      { code: 'LICENSE_NOT_APPLICABLE', article: '10', path: ['contractId'] },
    ]);
  });

  test('is the edition of the terms that is in force', async () => {
    const caller = actingFor('C-2');
    const input = {
      contractorId: 'C-2',
      serviceType: 'FIREWALL_TYPE_1',
      accountCount: 50,
      agreesToSoftwareLicense: true,
    };
    for (const agreesToTermsEdition of ['2022-08-31', '2022-09-02', '2024-04-03']) {
      const refused = await app.mutate(caller, 'applyForContract', {
        ...input,
        agreesToTermsEdition,
      });
      expect(refused.userErrors).toMatchObject([
        { code: 'TERMS_EDITION_NOT_CURRENT', details: { currentEdition: EDITION } },
        { code: 'LICENSE_NOT_APPLICABLE', path: ['agreesToSoftwareLicense'] },
      ]);
    }
  });
});
