import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { apply, codes, contract } from '../support/contracts';
import { settlements, SETTLEMENT_FIELDS, settlementsOf } from '../support/settlements';

const CONTRACTOR = actingFor('C-1');

/** Art. 12: fees that arise once, and the reversal of what was a mistake. */
describe('settlements', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-01');
  });
  afterAll(() => app.stop());

  function contractOf(caller: TestCaller): Promise<string> {
    app.setToday('2024-04-01');
    return contract(app, caller, { billingStartOn: '2024-04-20' });
  }

  const recordFee = (contractId: string, input: object) =>
    app.mutate<{ id: string }>(
      OPERATOR,
      'recordOneTimeFee',
      { contractId, amount: 3_000, label: '設定変更作業', ...input },
      SETTLEMENT_FIELDS,
    );

  const reverse = (settlementId: string, reason = '誤記') =>
    app.mutate<{ id: string }>(
      OPERATOR,
      'reverseSettlement',
      { settlementId, reason },
      SETTLEMENT_FIELDS,
    );

  test('of a one-time fee arise on the day of its cause', async () => {
    const contractId = await contractOf(CONTRACTOR);
    app.setToday('2024-05-10');
    expect((await recordFee(contractId, { arisesOn: '2024-05-01' })).entity).toMatchObject({
      kind: 'ONE_TIME_FEE',
      direction: 'CHARGE',
      amount: 3_000,
      arisesOn: '2024-05-01',
      provisional: false,
      lines: [
        {
          label: '設定変更作業',
          english: '設定変更作業',
          amount: 3_000,
          article: '12',
          units: null,
        },
      ],
      changeRequest: null,
      reverses: null,
      reversedBy: null,
    });
    expect(codes(await recordFee(contractId, { arisesOn: '2024-03-31' }))).toEqual([
      'BEFORE_ACCEPTANCE',
    ]);
    expect(codes(await recordFee(contractId, { arisesOn: '2024-05-11', amount: 0 }))).toEqual([
      'AMOUNT_OUT_OF_RANGE',
      'DATE_IN_FUTURE',
    ]);
    expect(codes(await recordFee(contractId, { arisesOn: '2024-05-10', amount: -1 }))).toEqual([
      'AMOUNT_OUT_OF_RANGE',
    ]);

    const applied = await apply(app, CONTRACTOR);
    expect(codes(await recordFee(applied, { arisesOn: '2024-05-10' }))).toEqual(['INVALID_STATE']);
    // Ended on 06-09: a removal or a return may cost something after it.
    await app.mutate(CONTRACTOR, 'giveTerminationNotice', { contractId });
    app.setToday('2024-07-01');
    const { entity } = await recordFee(contractId, { arisesOn: '2024-06-10' });
    expect(entity).toMatchObject({ arisesOn: '2024-06-10', bookedOn: '2024-07-01' });
  });

  test('are reversed in full, once, and both stay on record', async () => {
    const contractId = await contractOf(actingFor('C-2'));
    const [initialFee] = await settlementsOf(app, contractId);
    app.setToday('2024-05-10');
    const { entity } = await reverse(initialFee?.id ?? '', '請求先の誤り');
    expect(entity).toMatchObject({
      kind: 'REVERSAL',
      direction: 'CREDIT',
      amount: 100_000,
      arisesOn: '2024-05-10',
      note: '請求先の誤り',
      lines: [
        {
          label: '取消：初期費用',
          english: 'Reversal: Initial fee',
          amount: 100_000,
          article: '12',
        },
      ],
      reverses: { id: initialFee?.id },
      reversedBy: null,
    });
    const [original, reversal] = await settlementsOf(app, contractId);
    expect(original).toEqual({ ...initialFee, reversedBy: { id: entity?.id } });
    expect(codes(await reverse(initialFee?.id ?? ''))).toEqual(['ALREADY_REVERSED']);
    expect((await reverse(reversal?.id ?? '')).userErrors).toMatchObject([
      { code: 'INVALID_STATE', details: { status: 'REVERSAL' } },
    ]);
    expect(codes(await reverse('00000000-0000-4000-8000-000000000000'))).toEqual(['NOT_FOUND']);
  });

  test('are reversed once of many times at once', async () => {
    const contractId = await contractOf(actingFor('C-3'));
    const [initialFee] = await settlementsOf(app, contractId);
    const reversals = await Promise.all(
      Array.from({ length: 6 }, () => reverse(initialFee?.id ?? '')),
    );
    expect(reversals.flatMap(codes)).toEqual(Array(5).fill('ALREADY_REVERSED'));
    expect(await settlementsOf(app, contractId)).toHaveLength(2);
  });

  test('that are still ahead are provisional, and their reversal arises with them', async () => {
    const caller = actingFor('C-4');
    const contractId = await contractOf(caller);
    app.setToday('2024-04-08');
    // The worked example of Annex 2: it ends on 05-08.
    await app.mutate(caller, 'giveTerminationNotice', { contractId });
    const [, due] = await settlementsOf(app, contractId);
    expect(due).toMatchObject({ amount: 14_666, arisesOn: '2024-05-08', provisional: true });
    expect((await reverse(due?.id ?? '')).entity).toMatchObject({
      arisesOn: '2024-05-08',
      provisional: true,
    });
    app.setToday('2024-05-08');
    const arisen = await settlementsOf(app, contractId);
    expect(arisen.map(({ provisional }) => provisional)).toEqual([false, false, false]);
  });

  test('are found by what is asked of them', async () => {
    const contractorId = 'C-5';
    const caller = actingFor(contractorId);
    const contractId = await contractOf(caller);
    app.setToday('2024-04-08');
    await app.mutate(caller, 'giveTerminationNotice', { contractId });
    await recordFee(contractId, { arisesOn: '2024-04-07' });
    await recordFee(contractId, { arisesOn: '2024-04-08', amount: 5_000 });
    const found = async (filter: object) =>
      (await settlements(app, { contractorId, ...filter })).map(({ amount }) => amount);
    const inOrder = async (orderBy: string | null) =>
      (await settlements(app, { contractorId }, orderBy)).map(({ amount }) => amount);
    expect(await found({})).toEqual([100_000, 14_666, 3_000, 5_000]);
    expect(await found({ kind: ['ONE_TIME_FEE'] })).toEqual([3_000, 5_000]);
    expect(await found({ kind: ['ONE_TIME_FEE', 'EARLY_TERMINATION'] })).toEqual([
      14_666, 3_000, 5_000,
    ]);
    expect(await found({ kind: [] })).toEqual([]);
    expect(await found({ arisesOn: { from: '2024-04-07', to: '2024-04-08' } })).toEqual([
      3_000, 5_000,
    ]);
    expect(await found({ arisesOn: { to: '2024-04-07' } })).toEqual([100_000, 3_000]);
    expect(await found({ arisesOn: { from: '2024-04-08' } })).toEqual([14_666, 5_000]);
    expect(await found({ provisional: true })).toEqual([14_666]);
    expect(await found({ provisional: false })).toEqual([100_000, 3_000, 5_000]);
    expect(await inOrder('RECORDED_DESC')).toEqual([5_000, 3_000, 14_666, 100_000]);
    expect(await inOrder('ARISES_ON_ASC')).toEqual([100_000, 3_000, 5_000, 14_666]);
    expect(await inOrder('ARISES_ON_DESC')).toEqual([14_666, 5_000, 3_000, 100_000]);
    expect(await inOrder(null)).toEqual(await found({}));
    expect(await found({ direction: 'CREDIT' })).toEqual([]);
    const undoing = { contractId, reason: '継続', contractorAgreedOn: '2024-04-08' };
    await app.mutate(OPERATOR, 'withdrawTerminationNotice', undoing);
    expect(await found({ direction: 'CREDIT' })).toEqual([14_666]);
    expect(await found({ direction: 'CHARGE', kind: ['REVERSAL'] })).toEqual([]);
    expect(await found({ contractId })).toHaveLength(5);
    expect(await found({ contractId: 'none' })).toEqual([]);
  });

  test('are for their contractor to see', async () => {
    const caller = actingFor('C-6');
    const contractId = await contractOf(caller);
    const [{ id } = { id: '' }] = await settlementsOf(app, contractId);
    const query = `query ($id: ID!, $filter: SettlementFilter) { settlement(id: $id) { id }
      settlements(filter: $filter) { totalCount } }`;
    const variables = { id, filter: { contractId } };
    expect(await app.read(caller, query, variables)).toEqual({
      settlement: { id },
      settlements: { totalCount: 1 },
    });
    expect(await app.read(actingFor('C-7'), query, variables)).toEqual({
      settlement: null,
      settlements: { totalCount: 0 },
    });
  });
});
