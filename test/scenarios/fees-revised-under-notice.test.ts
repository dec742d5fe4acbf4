import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { codes, contract } from '../support/contracts';
import { earlyTermination, fieldsOf, reversal, settlementsOf } from '../support/reading';

const TODAY = '2024-04-08';
const LAST_DAY = '2024-05-08';
const FIRST = [earlyTermination(14_666, LAST_DAY)];

/**
 * Art. 13: a contract is settled at the account count and the quotes of its last day. Billing starts on
 * 04-20, the term of 30 days ends on 05-19; the notice of 04-08 leaves 11 days from 05-09 on.
 */
describe('fees revised under notice', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(TODAY);
  });
  beforeEach(() => app.setToday(TODAY));
  afterAll(() => app.stop());

  const underNotice = async (contractorId: string, serviceType = 'WEB_GATEWAY') => {
    const contractor = actingFor(contractorId);
    if (serviceType !== 'WEB_GATEWAY') await contract(app, contractor, { billingStartOn: TODAY });
    const id = await contract(app, contractor, { serviceType, billingStartOn: '2024-04-20' });
    await app.mutate(contractor, 'giveTerminationNotice', { contractId: id });
    return id;
  };
  const revise = (contractId: string, effectiveOn: string, fees: object) =>
    app.mutate(OPERATOR, 'reviseQuotedFees', { contractId, effectiveOn, ...fees });

  test.each(['2024-04-09', LAST_DAY])('from %s on are settled anew', async (day) => {
    const id = await underNotice(`C-1 ${day}`);
    expect(await settlementsOf(app, id)).toEqual(FIRST);
    expect(codes(await revise(id, day, { basicFeePerAccount: 800 }))).toEqual([]);
    // 50 × (800 + 300) = 55,000; 55,000 × 11 ÷ 30 = 20,166.67.
    const anew = [...FIRST, reversal(14_666, LAST_DAY), earlyTermination(20_166, LAST_DAY)];
    expect(await settlementsOf(app, id)).toEqual(anew);
    const asked = `settlements { edges { node { id amount reverses { amount } reversedBy { kind }
      lines { amount unitAmount } } } }`;
    expect(await fieldsOf(app, id, asked)).toMatchObject({
      settlements: {
        edges: [
          {},
          { node: { amount: 14_666, reverses: null, reversedBy: { kind: 'REVERSAL' } } },
          // A reversal takes back line by line what it reverses: 9,166 + 5,500.
          {
            node: {
              reverses: { amount: 14_666 },
              reversedBy: null,
              lines: [{ amount: 9_166 }, { amount: 5_500 }],
            },
          },
          // 40,000 × 11 ÷ 30 = 14,666; the account usage fee takes the rest, 5,500.
          {
            node: {
              reverses: null,
              reversedBy: null,
              lines: [
                { amount: 14_666, unitAmount: 800 },
                { amount: 5_500, unitAmount: 300 },
              ],
            },
          },
        ],
      },
    });
  });

  test('count as they stand on the last day', async () => {
    const id = await underNotice('C-2');
    await revise(id, '2024-04-15', { typeFee: 0 });
    await revise(id, LAST_DAY, { typeFee: 300 });
    // 50 × 500 × 11 ÷ 30 = 9,166, and back to 14,666.
    expect(await settlementsOf(app, id)).toEqual([
      ...[...FIRST, reversal(14_666, LAST_DAY), earlyTermination(9_166, LAST_DAY)],
      ...[reversal(9_166, LAST_DAY), earlyTermination(14_666, LAST_DAY)],
    ]);
    // What comes before that last revision is not what the contract is settled at.
    await revise(id, '2024-05-01', { typeFee: 100 });
    expect(await settlementsOf(app, id)).toHaveLength(5);
  });

  test('to nothing are settled with nothing', async () => {
    const id = await underNotice('C-3');
    await revise(id, LAST_DAY, { basicFeePerAccount: 0, typeFee: 0 });
    expect(await settlementsOf(app, id)).toEqual([...FIRST, reversal(14_666, LAST_DAY)]);
  });

  test('of Private Connect are settled with a flat line', async () => {
    const id = await underNotice('C-4', 'PRIVATE_CONNECT');
    await revise(id, LAST_DAY, { typeFee: 30_000 });
    // 25,300 × 11 ÷ 30 = 9,276; (25,000 + 30,000) × 11 ÷ 30 = 20,166, of which 9,166 is the basic fee.
    expect(await settlementsOf(app, id)).toEqual([
      earlyTermination(9_276, LAST_DAY),
      reversal(9_276, LAST_DAY),
      earlyTermination(20_166, LAST_DAY),
    ]);
    const asked = 'settlements { edges { node { lines { amount accountCount unitAmount } } } }';
    const { settlements } = await fieldsOf<{ settlements: { edges: object[] } }>(app, id, asked);
    expect(settlements.edges.at(-1)).toEqual({
      node: {
        lines: [
          { amount: 9_166, accountCount: 50, unitAmount: 500 },
          { amount: 11_000, accountCount: null, unitAmount: 30_000 },
        ],
      },
    });
  });

  test('leave a settlement waived that the company has reversed', async () => {
    const id = await underNotice('C-5');
    const { settlements } = await fieldsOf<{ settlements: { edges: { node: { id: string } }[] } }>(
      ...[app, id, 'settlements { edges { node { id } } }'],
    );
    const settlementId = settlements.edges.at(-1)?.node.id;
    const waiver = { settlementId, reason: 'Goodwill' };
    expect(codes(await app.mutate(OPERATOR, 'reverseSettlement', waiver))).toEqual([]);
    expect(codes(await app.mutate(OPERATOR, 'reverseSettlement', waiver))).toEqual([
      'ALREADY_REVERSED',
    ]);
    await revise(id, LAST_DAY, { basicFeePerAccount: 800 });
    expect(await settlementsOf(app, id)).toEqual([...FIRST, reversal(14_666, LAST_DAY)]);
    // It was the company that ended it, on the same day: 50 × (800 + 300) × 11 ÷ 30 = 20,166 yen.
    const correction = { contractId: id, ground: 'COMPANY', reason: 'It was no notice' };
    expect(codes(await app.mutate(OPERATOR, 'correctTermination', correction))).toEqual([]);
    expect((await settlementsOf(app, id)).at(-1)).toEqual(earlyTermination(20_166, LAST_DAY));
  });
});
