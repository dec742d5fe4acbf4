import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { settlementsOf } from '../support/settlements';

const CONTRACTOR = actingFor('C-1');
const KIND = 'DEDICATED_IP_ADDRESS';
const OPTION = `id status appliedOn acceptedOn initialFee monthlyFee stopEffectiveOn
  stopNotice { arrivedOn requestedOn effectiveOn movedFromRequested }`;

/** Art. 9, 12 and Annex 1: the dedicated IP address. */
describe('the option of a contract', () => {
  let app: TestApp;
  let contractors = 0;
  beforeAll(async () => {
    app = await startApp('2024-04-01');
  });
  afterAll(() => app.stop());

  async function contractFromApril(): Promise<string> {
    app.setToday('2024-04-01');
    contractors += 1;
    return contract(app, actingFor(`M-${contractors}`), { billingStartOn: '2024-04-01' });
  }

  const applyFor = (contractId: string) =>
    app.mutate(OPERATOR, 'applyForOption', { contractId, kind: KIND });

  const acceptOption = (optionServiceId: string, initialFee?: number) =>
    app.mutate(OPERATOR, 'acceptOption', { optionServiceId, initialFee }, OPTION);

  const stop = (optionServiceId: string, input: object = {}, caller: TestCaller = OPERATOR) =>
    app.mutate(caller, 'giveOptionStopNotice', { optionServiceId, ...input }, OPTION);

  const withdrawStop = (optionServiceId: string) =>
    app.mutate(OPERATOR, 'withdrawOptionStopNotice', { optionServiceId, reason: '継続' }, OPTION);

  async function optionOf(contractId: string): Promise<string> {
    const id = (await applyFor(contractId)).entity?.id ?? '';
    const { userErrors } = await acceptOption(id, 20_000);
    expect(userErrors).toEqual([]);
    return id;
  }

  const statuses = (id: string, ...days: string[]) =>
    app
      .read<{ optionService: Record<string, string> }>(
        OPERATOR,
        `query ($id: ID!) { optionService(id: $id) {
          ${days.map((day, index) => `d${index}: status(asOf: "${day}")`).join(' ')} } }`,
        { id },
      )
      .then(({ optionService }) => Object.values(optionService));

  test('is applied for and accepted at the fee quoted; one at most is in force', async () => {
    app.setToday('2024-04-01');
    const contractId = await contract(app, CONTRACTOR, { billingStartOn: '2024-04-01' });
    const input = { contractId, kind: KIND };
    const first = (await app.mutate(CONTRACTOR, 'applyForOption', input)).entity?.id ?? '';
    const second = (await app.mutate(CONTRACTOR, 'applyForOption', input)).entity?.id ?? '';
    app.setToday('2024-04-05');
    expect(codes(await acceptOption(first))).toEqual(['FEE_NOT_QUOTED']);
    expect(codes(await acceptOption(first, -1))).toEqual(['AMOUNT_OUT_OF_RANGE']);
    expect((await acceptOption(first, 20_000)).entity).toEqual({
      id: first,
      status: 'ACTIVE',
      appliedOn: '2024-04-01',
      acceptedOn: '2024-04-05',
      initialFee: 20_000,
      monthlyFee: 0,
      stopEffectiveOn: null,
      stopNotice: null,
    });
    expect((await settlementsOf(app, contractId)).at(-1)).toMatchObject({
      kind: 'INITIAL_FEE',
      direction: 'CHARGE',
      amount: 20_000,
      arisesOn: '2024-04-05',
      lines: [{ amount: 20_000, article: '12' }],
      optionService: { id: first },
    });
    expect(await statuses(first, '2024-01-01', '2024-04-04', '2024-04-05')).toEqual([
      'APPLIED',
      'APPLIED',
      'ACTIVE',
    ]);

    expect(codes(await acceptOption(second))).toEqual([
      'OPTION_ALREADY_IN_FORCE',
      'FEE_NOT_QUOTED',
    ]);
    expect(codes(await app.mutate(CONTRACTOR, 'applyForOption', input))).toEqual([
      'OPTION_ALREADY_IN_FORCE',
    ]);
    const reject = { optionServiceId: second, reason: '既に提供中' };
    expect((await app.mutate(OPERATOR, 'rejectOption', reject, 'status')).entity).toEqual({
      status: 'REJECTED',
    });
    expect(codes(await acceptOption(second, 1))).toEqual(['INVALID_STATE']);
  });

  test('costs nothing where 0 yen is quoted, and has no settlement then', async () => {
    const contractId = await contractFromApril();
    const withdrawn = { optionServiceId: (await applyFor(contractId)).entity?.id };
    const { entity } = await app.mutate(
      OPERATOR,
      'withdrawOptionApplication',
      withdrawn,
      'status initialFee',
    );
    expect(entity).toEqual({ status: 'WITHDRAWN', initialFee: null });
    const id = (await applyFor(contractId)).entity?.id ?? '';
    expect((await acceptOption(id, 0)).entity).toMatchObject({ initialFee: 0 });
    expect((await settlementsOf(app, contractId)).map(({ kind }) => kind)).toEqual(['INITIAL_FEE']);
  });

  // Notice on 05-10: the 30th day after it is 06-09.
  test.each([
    { requestedOn: undefined, effectiveOn: '2024-06-09', movedFromRequested: false },
    { requestedOn: '2024-05-20', effectiveOn: '2024-06-09', movedFromRequested: true },
    { requestedOn: '2024-06-09', effectiveOn: '2024-06-09', movedFromRequested: false },
    { requestedOn: '2024-06-10', effectiveOn: '2024-06-10', movedFromRequested: false },
  ])('stops on $effectiveOn where $requestedOn is named', async (expected) => {
    const id = await optionOf(await contractFromApril());
    app.setToday('2024-05-10');
    const { requestedOn = null, effectiveOn, movedFromRequested } = expected;
    expect((await stop(id, { requestedOn })).entity).toMatchObject({
      status: 'UNDER_NOTICE',
      stopEffectiveOn: effectiveOn,
      stopNotice: { arrivedOn: '2024-05-10', requestedOn, effectiveOn, movedFromRequested },
    });
    expect(codes(await stop(id))).toEqual(['ALREADY_UNDER_NOTICE']);
    expect(
      await statuses(id, '2024-05-09', '2024-05-10', effectiveOn, '2024-06-11', '2099-01-01'),
    ).toEqual(['ACTIVE', 'UNDER_NOTICE', 'UNDER_NOTICE', 'STOPPED', 'STOPPED']);
  });

  test('goes on where the notice is withdrawn in time; another can follow the day after its last', async () => {
    const contractId = await contractFromApril();
    const id = await optionOf(contractId);
    expect(codes(await withdrawStop(id))).toEqual(['INVALID_STATE']);
    app.setToday('2024-05-10');
    await stop(id);
    app.setToday('2024-06-09');
    expect((await withdrawStop(id)).entity).toMatchObject({ status: 'ACTIVE', stopNotice: null });
    // 30 days after 06-09 is 07-09.
    await stop(id);
    app.setToday('2024-07-09');
    expect(codes(await applyFor(contractId))).toEqual(['OPTION_ALREADY_IN_FORCE']);
    app.setToday('2024-07-10');
    expect(codes(await withdrawStop(id))).toEqual(['NOTICE_ALREADY_EFFECTIVE']);
    expect(codes(await stop(id))).toEqual(['INVALID_STATE']);
    const next = await optionOf(contractId);
    expect(await statuses(id, '2024-07-10')).toEqual(['STOPPED']);
    expect(await statuses(next, '2024-07-09', '2024-07-10')).toEqual(['APPLIED', 'ACTIVE']);
  });

  test('ends with its contract, where that is earlier', async () => {
    const contractId = await contractFromApril();
    const id = await optionOf(contractId);
    const applied = (await applyFor(await apply(app, actingFor('C-9')))).entity?.id ?? '';
    app.setToday('2024-05-10');
    expect((await stop(id)).entity).toMatchObject({ stopEffectiveOn: '2024-06-09' });
    // The contract's notice arrived on 05-01: it ends on 05-31.
    const notice = { contractId, arrivedOn: '2024-05-01' };
    await app.mutate(OPERATOR, 'giveTerminationNotice', notice);
    const { contract: found } = await app.read(
      OPERATOR,
      'query ($id: ID!) { contract(id: $id) { optionServices { stopEffectiveOn stopNotice { effectiveOn } } } }',
      { id: contractId },
    );
    expect(found).toEqual({
      optionServices: [
        { stopEffectiveOn: '2024-05-31', stopNotice: { effectiveOn: '2024-06-09' } },
      ],
    });
    expect(await statuses(id, '2024-05-31', '2024-06-01')).toEqual(['UNDER_NOTICE', 'STOPPED']);
    app.setToday('2024-06-01');
    expect(codes(await stop(id))).toEqual(['INVALID_STATE']);
    expect(codes(await withdrawStop(id))).toEqual(['NOTICE_ALREADY_EFFECTIVE']);
    expect(codes(await applyFor(contractId))).toEqual(['INVALID_STATE']);
    // An option waits for the acceptance of its contract.
    expect(codes(await acceptOption(applied, 1))).toEqual(['INVALID_STATE']);
  });

  test('its notice arrives neither before its acceptance nor ahead; only the company dates it back', async () => {
    app.setToday('2024-04-01');
    const caller = actingFor('C-8');
    const id = await optionOf(await contract(app, caller, { billingStartOn: '2024-04-01' }));
    app.setToday('2024-05-10');
    expect(codes(await stop(id, { arrivedOn: '2024-05-09' }, caller))).toEqual(['DATE_IN_PAST']);
    expect(codes(await stop(id, { arrivedOn: '2024-05-11' }))).toEqual(['DATE_IN_FUTURE']);
    expect(codes(await stop(id, { arrivedOn: '2024-03-31' }))).toEqual(['BEFORE_ACCEPTANCE']);
    // 30 days after 04-20 is 05-20.
    expect((await stop(id, { arrivedOn: '2024-04-20' })).entity).toMatchObject({
      stopEffectiveOn: '2024-05-20',
    });
  });
});
