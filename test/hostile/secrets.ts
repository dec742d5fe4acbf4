import type { Sql } from '../database/sql';
import { OPERATOR, type TestApp } from '../support/app';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What a contractor has that another must not see: its name, the numbers of its contracts, and every id. */
export interface Secrets {
  readonly contractorId: string;
  readonly numbers: readonly string[];
  readonly ids: readonly string[];
}

/** Finds what is one contractor's alone, and not another's too, in whatever tables there are. */
export async function secretsOf(
  app: TestApp,
  { rows }: Sql,
  contractorId: string,
  another: string,
): Promise<Secrets> {
  const texts: string[] = [];
  const tables = await rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  for (const { name } of tables) {
    const found = await rows<{ text: string }>(`SELECT to_jsonb(t)::text AS text FROM ${name} t`);
    texts.push(...found.map(({ text }) => text));
  }
  const contractsOf = async (id: string) => {
    const { contracts } = await app.read<{
      contracts: { edges: { node: { id: string; contractNumber: string } }[] };
    }>(
      OPERATOR,
      'query ($id: ID) { contracts(first: 100, filter: { contractorId: $id }) { edges { node { id contractNumber } } } }',
      { id },
    );
    return contracts.edges.map(({ node }) => node);
  };
  const idsOf = async (id: string): Promise<Set<string>> => {
    const names = [`"${id}"`, ...(await contractsOf(id)).map((contract) => contract.id)];
    const its = texts.filter((text) => names.some((name) => text.includes(name)));
    return new Set(its.flatMap((text) => text.match(UUID) ?? []));
  };
  const others = await idsOf(another);
  const ids = [...(await idsOf(contractorId))].filter((id) => !others.has(id));
  const numbers = (await contractsOf(contractorId)).map(({ contractNumber }) => contractNumber);
  return { contractorId, numbers, ids };
}
