import { createServer, type IncomingMessage } from 'node:http';
import { Client, types } from 'pg';
import {
  accountCountOf,
  type ContractRow,
  type DatedRow,
  type Facts,
  factsOf,
  isEligible,
  minimumTermEndsOn,
  monthlyFeeOf,
  statusOf,
  tokyoToday,
} from './bare-facts';
import { ROWS, TEXTS } from './bare-sql';

/*
 * The limit: the SQL and nothing else. No GraphQL, no callers, no bounds, no metrics; it knows its four operations by
 * the path, and writes their JSON by hand. BARE_TEXTS=true has Postgres write the JSON, by one statement for each.
 */

const CONNECTIONS = 2;

interface Body {
  readonly variables: {
    readonly representations?: readonly { readonly id: string }[];
    readonly after?: string;
  };
}

const NUMBERS: readonly number[] = [types.builtins.INT4, types.builtins.INT8];
const getTypeParser = (type: number): ((text: string) => unknown) =>
  NUMBERS.includes(type) ? Number : (text) => text;

async function main(): Promise<void> {
  const { DATABASE_URL: connectionString, PORT, BARE_TEXTS } = process.env;
  const clients = Array.from(
    { length: CONNECTIONS },
    () => new Client({ connectionString, pipeline: true }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  let turn = 0;

  function read<Row>(name: keyof typeof ROWS, ...values: unknown[]): Promise<Row[]> {
    return run<Row>(clients[turn % CONNECTIONS], name, ROWS[name], values);
  }

  async function rowsAnswer(
    path: string,
    { representations, after }: Body['variables'],
  ): Promise<string> {
    const today = tokyoToday();
    turn += 1;
    if (path === '/entities') {
      const ids = (representations ?? []).map(({ id }) => id);
      const [contracts, changes, revisions, bases] = await Promise.all([
        read<ContractRow>('entities', ids),
        read<DatedRow>('changes', ids),
        read<DatedRow>('revisions', ids),
        read<ContractRow>('bases', ids),
      ]);
      return entitiesAnswer(ids, { contracts, changes, revisions }, bases, today);
    }
    if (path === '/contractor') {
      const id = representations?.[0]?.id;
      const [contracts, changes, revisions] = await Promise.all([
        read<ContractRow>('contractor', id),
        read<DatedRow>('contractorChanges', id),
        read<DatedRow>('contractorRevisions', id),
      ]);
      const page = pageOf({ contracts, changes, revisions }, 20, today, false);
      return `{"data":{"_entities":[{"contracts":${page}}]}}`;
    }
    const contracts = await read<ContractRow>('page', numberIn(after), today);
    const ids = contracts.map(([id]) => id);
    const [changes, revisions] = await Promise.all([
      read<DatedRow>('changes', ids),
      read<DatedRow>('revisions', ids),
    ]);
    return `{"data":{"contracts":${pageOf({ contracts, changes, revisions }, 50, today, true)}}}`;
  }

  async function textAnswer(
    path: string,
    { representations, after }: Body['variables'],
  ): Promise<string> {
    const today = tokyoToday();
    turn += 1;
    const client = clients[turn % CONNECTIONS];
    const ask = async (name: keyof typeof TEXTS, ...values: unknown[]): Promise<string> =>
      (await run<readonly [string]>(client, `text_${name}`, TEXTS[name], values))[0]?.[0] ?? '';
    if (path === '/entities')
      return ask(
        'entities',
        (representations ?? []).map(({ id }) => id),
        today,
      );
    if (path === '/contractor') return ask('contractor', representations?.[0]?.id, today);
    return ask('page', numberIn(after), today);
  }

  const answer = BARE_TEXTS === 'true' ? textAnswer : rowsAnswer;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const reply = (status: number, text: string): void => {
      response.writeHead(status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      response.end(text);
    };
    if (path === '/readyz') {
      reply(200, '{}');
      return;
    }
    readBody(request, (body) => {
      const answered =
        path === '/typename'
          ? Promise.resolve('{"data":{"__typename":"Query"}}')
          : answer(path, (JSON.parse(body) as Body).variables);
      answered.then(
        (text) => reply(200, text),
        (error: unknown) => {
          console.error(error);
          reply(500, '{}');
        },
      );
    });
  });
  server.listen(Number(PORT), '127.0.0.1');
}

interface Read {
  readonly contracts: readonly ContractRow[];
  readonly changes: readonly DatedRow[];
  readonly revisions: readonly DatedRow[];
}

function entitiesAnswer(
  ids: readonly string[],
  read: Read,
  bases: readonly ContractRow[],
  today: string,
): string {
  const { contracts, changesOf, revisionsOf } = grouped(read);
  const basesOf = new Map<string, Facts[]>();
  for (const row of bases) {
    const base = factsOf(row);
    const others = basesOf.get(base.contractorId);
    if (others) others.push(base);
    else basesOf.set(base.contractorId, [base]);
  }
  const nodes = ids.map((id) => {
    const c = contracts.get(id);
    if (c === undefined) return 'null';
    const notice =
      c.endsOn === null
        ? 'null'
        : `{"arrivedOn":${textOf(c.arrivedOn)},"effectiveOn":"${c.endsOn}","movedFromRequested":${String(c.requestedOn !== null && c.requestedOn !== c.endsOn)}}`;
    const eligible = isEligible(c, basesOf.get(c.contractorId) ?? [], today);
    return `{"contractor":{"id":${JSON.stringify(c.contractorId)}},${commonOf(c, changesOf.get(id), revisionsOf.get(id), today)},"terminationNotice":${notice},"eligible":${String(eligible)}}`;
  });
  return `{"data":{"_entities":[${nodes.join(',')}]}}`;
}

function pageOf(read: Read, first: number, today: string, withContractor: boolean): string {
  const { contracts, changesOf, revisionsOf } = grouped(read);
  const edges = [...contracts].slice(0, first).map(([id, c]) => {
    const contractor = withContractor
      ? `"contractor":{"id":${JSON.stringify(c.contractorId)}},`
      : '';
    return `{"node":{${contractor}${commonOf(c, changesOf.get(id), revisionsOf.get(id), today)}}}`;
  });
  const hasNextPage = String(read.contracts.length > first);
  return `{"edges":[${edges.join(',')}],"pageInfo":{"hasNextPage":${hasNextPage}}}`;
}

function commonOf(
  c: Facts,
  changes: readonly DatedRow[] = [],
  revisions: readonly DatedRow[] = [],
  today: string,
): string {
  const fee = monthlyFeeOf(c, changes, revisions, today);
  const total = fee === null ? 'null' : `{"total":${fee}}`;
  return `"contractNumber":"SAS-${String(c.number).padStart(8, '0')}","serviceType":"${c.serviceType}","status":"${statusOf(c, today)}","accountCount":${accountCountOf(c, changes, today)},"monthlyFee":${total},"minimumTermEndsOn":${textOf(minimumTermEndsOn(c))}`;
}

function grouped({ contracts, changes, revisions }: Read) {
  return {
    contracts: new Map(contracts.map((row) => [row[0], factsOf(row)])),
    changesOf: datedOf(changes),
    revisionsOf: datedOf(revisions),
  };
}

function datedOf(rows: readonly DatedRow[]): Map<string, DatedRow[]> {
  const found = new Map<string, DatedRow[]>();
  for (const row of rows) {
    const others = found.get(row[0]);
    if (others) others.push(row);
    else found.set(row[0], [row]);
  }
  return found;
}

async function run<R>(
  client: Client | undefined,
  name: string,
  text: string,
  values: unknown[],
): Promise<R[]> {
  const found = await client?.query<unknown[]>({
    name,
    text,
    values,
    rowMode: 'array',
    types: { getTypeParser },
  });
  return (found?.rows ?? []) as unknown[] as R[];
}

function numberIn(cursor: string | undefined): string {
  const [, number] = JSON.parse(Buffer.from(cursor ?? '', 'base64url').toString()) as string[];
  return number ?? '0';
}

function textOf(value: string | null): string {
  return value === null ? 'null' : `"${value}"`;
}

function readBody(request: IncomingMessage, onBody: (body: string) => void): void {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (body += chunk));
  request.on('end', () => onBody(body));
}

void main();
