import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { codes, contract } from '../support/contracts';
import { earlyTermination, fieldsOf, settlementsOf } from '../support/reading';

const TODAY = '2024-04-08';
const START = { billingStartOn: '2024-04-20' };
const REMOTE = { ...START, serviceType: 'REMOTE_CONNECT' };
const FIREWALL = { ...START, serviceType: 'FIREWALL_TYPE_1' };
const TOGETHER = { dependentContracts: 'TERMINATE_TOGETHER' };

/** Art. 6, when the last base ends: each dependent ends for itself, on the last day on which a base remains. */
describe('dependent contracts that end together with their base', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const end = (contractId: string, effectiveOn: string, more: object = {}) =>
    app.mutate(OPERATOR, 'terminateContract', {
      contractId,
      effectiveOn,
      ground: 'COMPANY',
      note: 'Unpaid',
      ...more,
    });
  const endOf = (id: string) =>
    fieldsOf(app, id, 'terminationNotice { ground effectiveOn movedFromRequested }');

  test('are carried on by another base to its own last day', async () => {
    const caller = actingFor('C-1');
    const gateway = await contract(app, caller, START);
    const firewall = await contract(app, caller, FIREWALL);
    const remote = await contract(app, caller, REMOTE);
    await end(firewall, '2024-05-12');
    // Another base outlasts the gateway until 05-12: only then is the remote contract without one.
    const { userErrors } = await end(gateway, '2024-05-08');
    expect(userErrors).toMatchObject([
      {
        code: 'DEPENDENTS_CHOICE_REQUIRED',
        details: {
          contracts: [
            {
              id: remote,
              firstDayWithoutBase: '2024-05-13',
              endsOn: '2024-05-12',
              // The term ends on 05-19: 7 days of 30 are left, 40,000 × 7 ÷ 30 = 9,333.3…
              settlementAmount: 9_333,
            },
          ],
        },
      },
    ]);
    expect(codes(await end(gateway, '2024-05-08', TOGETHER))).toEqual([]);
    expect(await endOf(remote)).toMatchObject({ terminationNotice: { effectiveOn: '2024-05-12' } });
    expect(await settlementsOf(app, remote)).toEqual([earlyTermination(9_333, '2024-05-12')]);
    expect(await endOf(gateway)).toMatchObject({
      terminationNotice: { effectiveOn: '2024-05-08' },
    });
  });

  test('are left alone by a choice where another base carries them on for good', async () => {
    const caller = actingFor('C-2');
    const gateway = await contract(app, caller, START);
    await contract(app, caller, FIREWALL);
    const remote = await contract(app, caller, REMOTE);
    expect(codes(await end(gateway, '2024-05-08', TOGETHER))).toEqual([]);
    expect(await endOf(remote)).toEqual({ terminationNotice: null });
  });

  test('end on the ground of the base, or on the one named for them (art. 13)', async () => {
    const ended = async (contractorId: string, more: object) => {
      const caller = actingFor(contractorId);
      const gateway = await contract(app, caller, START);
      const remote = await contract(app, caller, REMOTE);
      const under28 = { ground: 'GENERAL_TERMS_28_2', ...TOGETHER, ...more };
      expect(codes(await end(gateway, '2024-05-08', under28))).toEqual([]);
      return { notice: await endOf(remote), settlements: await settlementsOf(app, remote) };
    };
    expect(await ended('C-3', {})).toMatchObject({
      notice: { terminationNotice: { ground: 'GENERAL_TERMS_28_2' } },
      settlements: [],
    });
    // 28(2) spares what is itself ended under it: 40,000 × 11 ÷ 30 for what the company ends.
    expect(await ended('C-4', { dependentsGround: 'COMPANY' })).toMatchObject({
      notice: { terminationNotice: { ground: 'COMPANY' } },
      settlements: [earlyTermination(14_666, '2024-05-08')],
    });
  });

  test('may be ended by an act of the contractor that the company records later', async () => {
    const caller = actingFor('C-6');
    const gateway = await contract(app, caller, START);
    app.setToday('2024-04-15');
    const remote = await contract(app, caller, REMOTE);
    app.setToday('2024-05-20');
    const late = { ground: 'GENERAL_TERMS_28_3', ...TOGETHER };
    // Not on a day before the remote contract was accepted.
    expect((await end(gateway, '2024-04-14', late)).userErrors).toMatchObject([
      {
        code: 'BEFORE_ACCEPTANCE',
        path: ['dependentContracts'],
        details: { date: '2024-04-14', acceptedOn: '2024-04-15', contract: { id: remote } },
      },
    ]);
    expect(codes(await end(gateway, '2024-05-10', late))).toEqual([]);
    expect(await endOf(remote)).toMatchObject({ terminationNotice: { effectiveOn: '2024-05-10' } });
  });
});
