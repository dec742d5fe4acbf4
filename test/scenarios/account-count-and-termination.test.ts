import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from '../support/app';
import { codes, contract } from '../support/contracts';
import { settlementsOf } from '../support/settlements';

/** Art. 8, 11 and 13: changes of the account count around the end of a contract. */
describe('changes of the account count and a termination', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp('2024-04-08');
  });
  afterAll(() => app.stop());

  async function requestChange(
    caller: TestCaller,
    contractId: string,
    accountCount: number,
    effectiveOn?: string,
  ): Promise<string> {
    const input = { contractId, accountCount, effectiveOn };
    const { entity, userErrors } = await app.mutate(caller, 'requestAccountCountChange', input);
    if (entity === null) throw new Error(JSON.stringify(userErrors));
    return entity.id;
  }

  const acceptRequest = (changeRequestId: string, effectiveOn?: string) =>
    app.mutate(OPERATOR, 'acceptChangeRequest', { changeRequestId, effectiveOn }, 'effectiveOn');

  const counts = (caller: TestCaller, id: string, ...days: string[]) =>
    app
      .read<{
        contract: Record<string, unknown>;
      }>(
        caller,
        `query ($id: ID!) { contract(id: $id) { ${days.map((day, index) => `d${index}: accountCount(asOf: "${day}")`).join(' ')} } }`,
        { id },
      )
      .then((data) => Object.values(data.contract));

  /** The worked example of Annex 2: notice arrives on 04-08, before billing starts on 04-20; it ends on 05-08. */
  async function underNotice(caller: TestCaller): Promise<string> {
    app.setToday('2024-04-08');
    const contractId = await contract(app, caller, { billingStartOn: '2024-04-20' });
    await app.mutate(caller, 'giveTerminationNotice', { contractId });
    return contractId;
  }

  test('a change up to the last day is settled anew', async () => {
    const caller = actingFor('C-1');
    const contractId = await underNotice(caller);
    app.setToday('2024-04-25');
    await acceptRequest(await requestChange(caller, contractId, 80, '2024-05-08'));
    // At the count of the last day: 64,000 × 11 ÷ 30 = 23,466; of it 40,000 × 11 ÷ 30 = 14,666 basic fee.
    const [, first, reversal, second] = await settlementsOf(app, contractId);
    expect(first).toMatchObject({ amount: 14_666, reversedBy: { id: reversal?.id } });
    expect(reversal).toMatchObject({
      kind: 'REVERSAL',
      direction: 'CREDIT',
      amount: 14_666,
      arisesOn: '2024-05-08',
      provisional: true,
      reverses: { id: first?.id },
    });
    expect(second).toMatchObject({
      kind: 'EARLY_TERMINATION',
      direction: 'CHARGE',
      amount: 23_466,
      arisesOn: '2024-05-08',
      reversedBy: null,
      lines: [
        { amount: 14_666, accountCount: 80, unitAmount: 500, days: 11, termDays: 30 },
        { amount: 8_800, accountCount: 80, unitAmount: 300, days: 11, termDays: 30 },
      ],
    });
  });

  test('no change takes effect after the last day, whenever it was asked for', async () => {
    const caller = actingFor('C-2');
    const contractId = await underNotice(caller);
    const late = { contractId, accountCount: 80, effectiveOn: '2024-05-09' };
    expect(codes(await app.mutate(caller, 'requestAccountCountChange', late))).toEqual([
      'AFTER_TERMINATION',
    ]);
    const undated = await requestChange(caller, contractId, 80);
    expect(codes(await acceptRequest(undated, '2024-05-09'))).toEqual(['AFTER_TERMINATION']);
    app.setToday('2024-05-09');
    expect(codes(await acceptRequest(undated))).toEqual(['INVALID_STATE']);
    expect(codes(await app.mutate(caller, 'requestAccountCountChange', late))).toEqual([
      'INVALID_STATE',
    ]);
    // What still waits has lapsed with its contract, and is neither accepted nor withdrawn.
    const lapsed = { changeRequestId: undated };
    expect((await app.mutate(caller, 'withdrawChangeRequest', lapsed)).userErrors).toMatchObject([
      { code: 'INVALID_STATE', details: { subject: 'changeRequest', status: 'LAPSED' } },
    ]);
    expect(await counts(caller, contractId, '2024-05-08', '2024-05-09', '2099-01-01')).toEqual([
      50, 50, 50,
    ]);
  });

  test('a scheduled change sleeps behind an earlier end, and wakes when the notice is withdrawn', async () => {
    const caller = actingFor('C-3');
    app.setToday('2024-04-01');
    const contractId = await contract(app, caller, { billingStartOn: '2024-04-01' });
    const scheduled = await requestChange(caller, contractId, 80, '2024-06-01');
    await acceptRequest(scheduled);
    const waiting = await requestChange(caller, contractId, 90, '2024-06-15');
    expect(await counts(caller, contractId, '2024-06-01')).toEqual([80]);

    app.setToday('2024-05-01');
    await app.mutate(caller, 'giveTerminationNotice', { contractId });
    // 30 days after 05-01: it ends on 05-31.
    expect(await counts(caller, contractId, '2024-05-31', '2024-06-01', '2099-01-01')).toEqual([
      50, 50, 50,
    ]);
    expect(codes(await acceptRequest(waiting))).toEqual(['AFTER_TERMINATION']);

    app.setToday('2024-05-31');
    const input = { contractId, reason: '継続のため', contractorAgreedOn: '2024-05-31' };
    expect(codes(await app.mutate(OPERATOR, 'withdrawTerminationNotice', input))).toEqual([]);
    expect(await counts(caller, contractId, '2024-05-31', '2024-06-01', '2099-01-01')).toEqual([
      50, 80, 80,
    ]);
    expect((await acceptRequest(waiting)).entity).toEqual({ effectiveOn: '2024-06-15' });
    expect(await counts(caller, contractId, '2024-06-14', '2024-06-15')).toEqual([80, 90]);
  });

  test('a settlement that the company has waived stays waived through a change', async () => {
    const caller = actingFor('C-4');
    const contractId = await underNotice(caller);
    const [, due] = await settlementsOf(app, contractId);
    const waiver = { settlementId: due?.id, reason: '当社の判断による免除' };
    const { entity } = await app.mutate(
      OPERATOR,
      'reverseSettlement',
      waiver,
      'arisesOn note provisional',
    );
    expect(entity).toEqual({
      arisesOn: '2024-05-08',
      note: '当社の判断による免除',
      provisional: true,
    });
    await acceptRequest(await requestChange(caller, contractId, 80));
    const revision = { contractId, effectiveOn: '2024-04-20', typeFee: 400 };
    expect(codes(await app.mutate(OPERATOR, 'reviseQuotedFees', revision))).toEqual([]);
    const undoing = { contractId, reason: '継続', contractorAgreedOn: '2024-04-08' };
    await app.mutate(OPERATOR, 'withdrawTerminationNotice', undoing);
    expect((await settlementsOf(app, contractId)).map(({ kind }) => kind)).toEqual([
      'INITIAL_FEE',
      'EARLY_TERMINATION',
      'REVERSAL',
    ]);
    // Another notice is another end: 80 × (500 + 400) = 72,000; 72,000 × 11 ÷ 30 = 26,400.
    await app.mutate(caller, 'giveTerminationNotice', { contractId });
    expect((await settlementsOf(app, contractId)).at(-1)).toMatchObject({
      kind: 'EARLY_TERMINATION',
      amount: 26_400,
    });
  });
});
