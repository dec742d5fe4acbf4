import type { Calls, Request } from './caller';
import { drawContracts, newName, query } from './database';
import type { Pressed, Press } from './measure';
import type { Peer } from './peers';
import { OPERATIONS } from './operations';
import { addDays, tokyoDate } from '../src/terms/model/calendar';
import type { AuthorizationOf } from './tokens';

const WRITERS = 16;
const PRESSING = 64;

/** The loads that write, by name. */
export const WRITE_NAMES = ['writes', 'pressed'];

const APPLY = `mutation ($input: ApplyForContractInput!) { applyForContract(input: $input) {
  contract { id } userErrors { code } } }`;
const ACCEPT = `mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) {
  contract { id status } userErrors { code } } }`;
const DECLARE = `mutation ($input: DeclareUsageConditionsInput!) { declareUsageConditions(input: $input) {
  contract { id version } userErrors { code } } }`;

/**
 * Makes the loads that write: applications that are accepted, each of a contractor of its own; and the reads of one
 * caller beside many who change the contract of one contractor, whose times are those of the reads.
 */
export async function createWriteLoads(
  names: readonly string[],
  databaseUrl: string,
  authorizationOf: AuthorizationOf,
): Promise<Pressed[]> {
  const authorization = await authorizationOf('bench-operator', 'contracts:operate', []);
  const [readId = ''] = await drawContracts(databaseUrl, 1);
  const today = tokyoDate(Date.now());
  const run = newName();
  let number = 0;

  const requestOf = (text: string, variables: object): Request => {
    const body = JSON.stringify({ query: text, variables });
    return {
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        authorization,
      },
      body,
    };
  };
  const mutate = async ({ caller }: Peer, text: string, input: object): Promise<string> => {
    const answer = await caller.ask(requestOf(text, { input }));
    const { data } = JSON.parse(answer) as Answer;
    const id = Object.values(data ?? {})[0]?.contract?.id;
    if (id === undefined) throw new Error(`A write was refused: ${answer.slice(0, 500)}`);
    return id;
  };
  const apply = (peer: Peer): Promise<string> =>
    mutate(peer, APPLY, {
      contractorId: `M-${run}-${(number += 1)}`,
      serviceType: 'WEB_GATEWAY',
      accountCount: 50,
      agreesToTermsEdition: '2022-09-01',
    });
  const accept = (peer: Peer, contractId: string): Promise<string> =>
    mutate(peer, ACCEPT, {
      contractId,
      billingStartOn: addDays(today, 14),
      quotedFees: { initialFee: 100_000, basicFeePerAccount: 500, typeFee: 300 },
    });

  const writes: Press = (peer) => (milliseconds) =>
    repeated(WRITERS, milliseconds, async (timed) => {
      const id = await timed(apply(peer));
      await timed(accept(peer, id));
    });
  const pressed: Press = (peer) => async (milliseconds) => {
    const contractId = await apply(peer);
    const representations = [{ __typename: 'Contract', id: readId }];
    const read = requestOf(OPERATIONS.entities, { representations });
    const [reads] = await Promise.all([
      repeated(1, milliseconds, async (timed) => {
        await timed(peer.caller.ask(read));
      }),
      repeated(PRESSING, milliseconds, async () => {
        await mutate(peer, DECLARE, {
          contractId,
          networkEnvironment: { providedByCompany: false, configuration: `VLAN ${(number += 1)}` },
        });
      }),
    ]);
    return reads;
  };
  const loads: Pressed[] = [
    { name: 'writes', title: `applications and acceptances, ${WRITERS} callers`, press: writes },
    {
      name: 'pressed',
      title: `a read beside ${PRESSING} callers of one contractor`,
      press: pressed,
    },
  ];
  return loads.filter(({ name }) => names.includes(name));
}

interface Answer {
  readonly data?: Readonly<Record<string, { readonly contract?: { readonly id: string } | null }>>;
}

/** Has so many callers do a task again and again until a time is over; calls are timed as the task says. */
async function repeated(
  callers: number,
  milliseconds: number,
  task: (timed: <Value>(call: Promise<Value>) => Promise<Value>) => Promise<void>,
): Promise<Calls> {
  const latencies: number[] = [];
  const begun = performance.now();
  const timed = async <Value>(call: Promise<Value>): Promise<Value> => {
    const sent = performance.now();
    const value = await call;
    latencies.push(performance.now() - sent);
    return value;
  };
  const one = async (): Promise<void> => {
    while (performance.now() - begun < milliseconds) await task(timed);
  };
  await Promise.all(Array.from({ length: callers }, one));
  return { latencies, elapsed: performance.now() - begun };
}

/** Removes what the loads that write have left. */
export async function removeWrites(databaseUrl: string): Promise<void> {
  for (const table of ['contract_events', 'settlements', 'network_environments', 'contracts']) {
    const whose =
      table === 'network_environments'
        ? `contract_id IN (SELECT id FROM contracts WHERE contractor_id LIKE 'M-%')`
        : `contractor_id LIKE 'M-%'`;
    await query(databaseUrl, `DELETE FROM ${table} WHERE ${whose}`);
  }
}
