import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { fieldsOf } from '../support/reading';

const TODAY = '2024-04-08';
const START = { billingStartOn: '2024-04-20' };
const REMOTE = { ...START, serviceType: 'REMOTE_CONNECT' };
const PREVIEW = `{ arrivedOn effectiveOn movedFromRequested settlementAmount
  settlementLines { label amount article days termDays accountCount unitAmount }
  dependents { contract { id } firstDayWithoutBase endsOn settlementAmount settlementLines { amount } }
  reasons { code path article details } }`;

interface Preview {
  readonly effectiveOn: string;
  readonly settlementAmount: number;
  readonly dependents: { readonly endsOn: string; readonly settlementAmount: number }[];
  readonly reasons: { readonly code: string }[];
}

/** Art. 11 and 13: what a termination would mean is told before the notice is given, and acknowledged after it. */
describe('a termination told before and after', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  async function preview(caller: TestCaller, id: string, days = ''): Promise<Preview> {
    const found = await app.read<{ contract: { terminationPreview: Preview } }>(
      caller,
      `query ($id: ID!) { contract(id: $id) { terminationPreview${days} ${PREVIEW} } }`,
      { id },
    );
    return found.contract.terminationPreview;
  }

  test('is the effective date, the settlement line by line and the dependents', async () => {
    const caller = actingFor('C-1');
    const gateway = await contract(app, caller, START);
    const remote = await contract(app, caller, REMOTE);
    // The 30th day after 04-08 is 05-08; 11 of the 30 days of the term are left.
    expect(await preview({ ...caller, scope: 'contracts:read' }, gateway)).toMatchObject({
      arrivedOn: TODAY,
      effectiveOn: '2024-05-08',
      movedFromRequested: false,
      settlementAmount: 14_666,
      settlementLines: [
        { amount: 9_166, article: 'Annex 2', days: 11, termDays: 30, accountCount: 50 },
        { amount: 5_500, article: 'Annex 2', days: 11, termDays: 30, accountCount: 50 },
      ],
      dependents: [
        {
          contract: { id: remote },
          firstDayWithoutBase: '2024-05-09',
          endsOn: '2024-05-08',
          settlementAmount: 14_666,
          settlementLines: [{ amount: 9_166 }, { amount: 5_500 }],
        },
      ],
      reasons: [{ code: 'DEPENDENTS_CHOICE_REQUIRED', path: ['dependentContracts'], article: '6' }],
    });
    expect(await preview(caller, remote, '(requestedOn: "2024-05-01")')).toMatchObject({
      effectiveOn: '2024-05-08',
      movedFromRequested: true,
      dependents: [],
      reasons: [],
    });
  });

  test('is what the dry run answers, and what the notice then does', async () => {
    const caller = actingFor('C-2');
    const gateway = await contract(app, caller, START);
    const remote = await contract(app, caller, REMOTE);
    for (const [by, contractId, days] of [
      [caller, gateway, {}],
      [caller, remote, { requestedOn: '2024-05-12' }],
      [caller, remote, { arrivedOn: '2024-04-07' }],
      [OPERATOR, remote, { arrivedOn: '2024-04-09' }],
      [OPERATOR, remote, { requestedOn: '3000-01-01' }],
    ] as const) {
      const args = Object.entries(days).map(([name, day]) => `${name}: "${day}"`);
      const told = await preview(by, contractId, args.length === 0 ? '' : `(${args.join(', ')})`);
      const dry = await app.mutate<{
        terminationEffectiveOn: string;
        settlements: { edges: { node: { kind: string; amount: number } }[] };
      }>(
        by,
        'giveTerminationNotice',
        { contractId, ...days, dryRun: true },
        'terminationEffectiveOn settlements { edges { node { kind amount } } }',
      );
      expect(told.reasons).toEqual(
        dry.userErrors.map(({ code, path, article, details }) => ({
          code,
          path,
          article,
          details,
        })),
      );
      if (dry.entity === null) continue;
      expect(told.effectiveOn).toBe(dry.entity.terminationEffectiveOn);
      const last = dry.entity.settlements.edges.at(-1)?.node;
      const settled = last?.kind === 'EARLY_TERMINATION' ? last.amount : 0;
      expect(told.settlementAmount).toBe(settled);
    }
    // What it told of the dependent is what ending them together then comes to.
    const { dependents } = await preview(caller, gateway);
    const notice = { contractId: gateway, dependentContracts: 'TERMINATE_TOGETHER' };
    expect(codes(await app.mutate(caller, 'giveTerminationNotice', notice))).toEqual([]);
    const ended = await fieldsOf<{
      terminationEffectiveOn: string;
      settlements: { edges: { node: { amount: number } }[] };
    }>(app, remote, 'terminationEffectiveOn settlements { edges { node { amount } } }');
    expect(dependents).toMatchObject([
      {
        endsOn: ended.terminationEffectiveOn,
        settlementAmount: ended.settlements.edges.at(-1)?.node.amount,
      },
    ]);
  });

  test('says why a notice would be refused, for any contract', async () => {
    const caller = actingFor('C-3');
    const applied = await apply(app, caller, { serviceType: 'FIREWALL_TYPE_1' });
    expect(await preview(caller, applied)).toMatchObject({
      effectiveOn: '2024-05-08',
      settlementAmount: 0,
      settlementLines: [],
      dependents: [],
      reasons: [{ code: 'INVALID_STATE', details: { status: 'APPLIED' } }],
    });
    const gateway = await contract(app, caller, START);
    await app.mutate(caller, 'giveTerminationNotice', { contractId: gateway });
    expect((await preview(caller, gateway)).reasons).toMatchObject([
      { code: 'ALREADY_UNDER_NOTICE' },
    ]);
    app.setToday('2024-05-09');
    expect((await preview(caller, gateway)).reasons).toMatchObject([
      { code: 'INVALID_STATE', details: { status: 'TERMINATED' } },
    ]);
  });

  test('is acknowledged in writing, in both languages', async () => {
    const caller = actingFor('C-4');
    const gateway = await contract(app, caller, START);
    const remote = await contract(app, caller, REMOTE);
    await app.mutate(caller, 'giveTerminationNotice', {
      contractId: gateway,
      requestedOn: '2024-05-01',
      dependentContracts: 'TERMINATE_TOGETHER',
    });
    const { terminationNotice, contractNumber } = await fieldsOf<{
      contractNumber: string;
      terminationNotice: { ja: string; en: string };
    }>(
      app,
      gateway,
      'contractNumber terminationNotice { ja: acknowledgement en: acknowledgement(language: EN) }',
    );
    const number = (await fieldsOf<{ contractNumber: string }>(app, remote, 'contractNumber'))
      .contractNumber;
    expect(terminationNotice.ja.split('\n')).toEqual(
      expect.arrayContaining([
        '通知受領書',
        `契約番号：${contractNumber}`,
        '通知が到達した日：2024年4月8日',
        '契約者が指定した日：2024年5月1日',
        '解除の効力が生じる日：2024年5月8日',
        '最低利用期間内解除調定金：14,666 円',
        `同時に解除となる契約：${number}（リモートコネクト、解除の効力が生じる日 2024年5月8日）`,
      ]),
    );
    expect(terminationNotice.en.split('\n')).toEqual(
      expect.arrayContaining([
        'Acknowledgement of a termination notice',
        'Early-termination settlement: 14,666 yen',
        `Contracts that end together with it: ${number} (Remote Connect; takes effect on 2024-05-08)`,
      ]),
    );
  });

  test('is undone by an agreement, whose day and reference are kept', async () => {
    const caller = actingFor('C-5');
    const id = await contract(app, caller, START);
    await app.mutate(caller, 'giveTerminationNotice', { contractId: id });
    app.setToday('2024-04-20');
    const undo = (contractorAgreedOn: string) =>
      app.mutate(OPERATOR, 'withdrawTerminationNotice', {
        contractId: id,
        reason: 'They stay',
        contractorAgreedOn,
        reference: 'Letter 24-17',
      });
    expect((await undo('2024-04-07')).userErrors).toMatchObject([
      {
        code: 'DATES_OUT_OF_ORDER',
        path: ['contractorAgreedOn'],
        details: { first: { field: 'arrivedOn', value: TODAY } },
      },
    ]);
    expect((await undo('2024-04-21')).userErrors).toMatchObject([
      { code: 'DATE_IN_FUTURE', path: ['contractorAgreedOn'] },
    ]);
    expect(codes(await undo('2024-04-18'))).toEqual([]);
    const { history } = await fieldsOf<{ history: { edges: { node: object }[] } }>(
      app,
      id,
      'history { edges { node { type data } } }',
    );
    expect(history.edges.at(-1)?.node).toMatchObject({
      type: 'TERMINATION_NOTICE_WITHDRAWN',
      data: {
        reason: 'They stay',
        contractorAgreedOn: '2024-04-18',
        reference: 'Letter 24-17',
        contract: { terminationNotice: null },
      },
    });
  });
});
