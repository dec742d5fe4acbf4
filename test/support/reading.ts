import { OPERATOR, type TestApp } from './app';

/** What a settlement comes to, without its lines. */
export interface SettlementSum {
  readonly kind: string;
  readonly direction: string;
  readonly amount: number;
  readonly arisesOn: string;
}

/** Gives fields of a contract, as an operator reads them today. */
export async function fieldsOf<Fields = Record<string, unknown>>(
  app: TestApp,
  id: string,
  selection: string,
): Promise<Fields> {
  const { contract } = await app.read<{ contract: Fields }>(
    OPERATOR,
    `query ($id: ID!) { contract(id: $id) { ${selection} } }`,
    { id },
  );
  return contract;
}

/** Gives the state of a contract on each of some days. */
export async function statusesOn(app: TestApp, id: string, days: string[]): Promise<string[]> {
  const asked = days.map((day, position) => `on${position}: status(asOf: "${day}")`);
  return Object.values(await fieldsOf<Record<string, string>>(app, id, asked.join(' ')));
}

/** Gives the settlements of a contract as they were made, but for its initial fee. */
export async function settlementsOf(app: TestApp, id: string): Promise<SettlementSum[]> {
  const { settlements } = await fieldsOf<{ settlements: { edges: { node: SettlementSum }[] } }>(
    app,
    id,
    'settlements { edges { node { kind direction amount arisesOn } } }',
  );
  return settlements.edges.map(({ node }) => node).filter(({ kind }) => kind !== 'INITIAL_FEE');
}

/** An early-termination settlement as `settlementsOf` gives it, of an amount in yen. */
export function earlyTermination(amount: number, arisesOn: string): SettlementSum {
  return { kind: 'EARLY_TERMINATION', direction: 'CHARGE', amount, arisesOn };
}

/** The reversal of a charge as `settlementsOf` gives it, of an amount in yen. */
export function reversal(amount: number, arisesOn: string): SettlementSum {
  return { kind: 'REVERSAL', direction: 'CREDIT', amount, arisesOn };
}
