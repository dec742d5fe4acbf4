import { contractConditions, contractList } from '../../src/persistence/contract-list';
import { createDataSource } from '../../src/persistence/data-source';
import { repositoriesOf } from '../../src/persistence/repositories';
import { addDays, type PlainDate } from '../../src/terms/model/calendar';
import { CONTRACT_STATUSES } from '../../src/terms/model/contract-status';
import { STORIES } from './stories';

/** Gives operations that show what is in the demo, by what they show; each has an answer on `today`. */
export function exampleOperations(today: PlainDate): Record<string, string> {
  return {
    'Contracts without the base contract that they need':
      '{ contracts(filter: { eligible: false, status: [ACTIVE] }) { edges { node { contractNumber serviceType contractor { id } } } } }',
    'Claims to decide on whose deadline is near': `{ outageClaims(filter: { status: [FILED], claimDeadline: { to: "${addDays(today, 14)}" } }) {
    edges { node { claimDeadline unavailableUnits reductionAmount contract { contractNumber } } } } }`,
    'Outages that go on':
      '{ outages(filter: { attribution: [UNDER_INVESTIGATION] }) { edges { node { knownAt durationHours description } } } }',
    'Early-termination settlements that are still ahead': `{ settlements(filter: { kind: [EARLY_TERMINATION], provisional: true }) {
    edges { node { amount arisesOn lines { label(language: EN) amount days termDays } contract { contractNumber } } } } }`,
    'Everything about one contract': `{ contractByNumber(contractNumber: "SAS-00000001") {
    status minimumTermEndsOn monthlyFee { total } terminationNotice { ground effectiveOn }
    history { edges { node { type at actor } } } } }`,
    'The feed, from its beginning':
      '{ contractEvents(first: 5) { edges { cursor node { sequence type at contractorId } } pageInfo { endCursor } } }',
  };
}

/** Gives a text for people: what the database holds now, whom to look at, and what to ask. */
export async function summaryOf(
  databaseUrl: string,
  today: PlainDate,
  firstContractor: number,
  address: string,
): Promise<string> {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 1 }).initialize();
  try {
    // To count a million contracts and their events takes its time.
    await dataSource.query('SET statement_timeout = 0');
    const { contracts } = repositoriesOf(dataSource.manager);
    const lines = [`On ${today} the database holds`];
    for (const status of CONTRACT_STATUSES) {
      const counts = await contracts.counts({
        list: contractList('CONTRACT_NUMBER_ASC'),
        conditions: contractConditions({ status: [status] }, today),
        first: 1,
        after: null,
      });
      lines.push(`${String(counts.get('') ?? 0).padStart(10)}  ${status}`);
    }
    for (const table of ['outages', 'outage_claims', 'settlements', 'contract_events']) {
      const rows = await dataSource.query<{ count: number }[]>(`SELECT count(*) FROM ${table}`);
      lines.push(`${String(rows[0]?.count ?? 0).padStart(10)}  ${table.replace('_', ' ')}`);
    }
    lines.push('', 'Contractors to look at');
    for (const [place, { title }] of STORIES.entries()) {
      lines.push(`  C-${firstContractor + place}  ${title}`);
    }
    lines.push('', ...placesToLook(address, firstContractor));
    lines.push('', 'To ask as an operator: npm run -s token -- --scope contracts:operate');
    for (const [title, operation] of Object.entries(exampleOperations(today))) {
      lines.push(`  # ${title}`, `  ${operation}`);
    }
    return lines.join('\n');
  } finally {
    await dataSource.destroy();
  }
}

function placesToLook(address: string, firstContractor: number): string[] {
  return [
    `To look at it, start the server where it does not run yet (npm start), and open ${address}/`,
    '  Today      what waits for a decision, and the deadlines that are near',
    `  Contracts  search for C-${firstContractor + 6}: a life with changes, fees revised, an outage and a claim`,
    '  Figures    contracts by type and status, and their fees by month',
    '  Acting as  an operator sees all, the contractor C-1001, the partner C-1001 and C-1002',
    `  ${address}/graphiql has an operation ready for every mutation; here are some queries for it.`,
  ];
}
