import { fc } from '../support/random';
import type { DataSource } from 'typeorm';
import {
  contractConditions,
  type ContractFilterFacts,
  contractList,
} from '../../src/persistence/contract-list';
import type { ContractRow } from '../../src/persistence/contracts';
import { createDataSource } from '../../src/persistence/data-source';
import { repositoriesOf } from '../../src/persistence/repositories';
import { isEligibleOn } from '../../src/terms/clauses/06-eligibility';
import { CONTRACT_STATUSES, contractStatusOn } from '../../src/terms/model/contract-status';
import { isAffectedBy } from '../../src/terms/model/outage';
import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, contract } from '../support/contracts';
import { apart, LIFE } from './commands';
import { dateOf, type Day, dayOf, startOf } from './days';
import { turningDays } from './contract';
import { play } from './play';
import { newContractor, TYPES } from './record';

const CONTRACTORS = 12;
const DAYS = 150;
const OUTAGES = 120;
/** More than there are. */
const ALL = 10_000;
const FIRST_DAY = '2024-01-20';
const GAP = 'C-GAP';
const GAP_ENDS = '2024-03-20';

interface Page {
  readonly edges: { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What SQL computes for filters and lists is what the terms compute, over random contracts. */
describe('SQL mirrors the terms', () => {
  let app: TestApp;
  let dataSource: DataSource;
  let contracts: ContractRow[];
  let days: string[];

  beforeAll(async () => {
    app = await startApp(FIRST_DAY);
    const lives = fc.sample(LIFE, CONTRACTORS);
    const ids = [GAP, ...lives.map((_, n) => `C-MIRROR-${n}`)];
    await liveInTheGap();
    const turning: Day[] = [];
    for (const [n, life] of lives.entries()) {
      const commands = apart(life).filter(({ mutation }) => mutation !== 'reverseSettlement');
      const contractor = newContractor(`C-MIRROR-${n}`, startOf(dayOf(FIRST_DAY)));
      await play(app, contractor, commands, () => Promise.resolve(new Map()));
      turning.push(...turningDays(contractor));
    }
    days = fc
      .sample(fc.tuple(fc.constantFrom(...turning), fc.integer({ min: -1, max: 1 })), DAYS)
      .map(([day, offset]) => dateOf(day + offset))
      .concat(dateOf(dayOf(GAP_ENDS) - 1), GAP_ENDS);
    dataSource = await createDataSource(app.databaseUrl).initialize();
    contracts = await repositoriesOf(dataSource.manager).contracts.findByContractors(ids);
  }, 120_000);

  afterAll(async () => {
    await dataSource.destroy();
    await app.stop();
  });

  /** A dependent contract in force on days on which its next base is accepted but not yet in force. */
  async function liveInTheGap(): Promise<void> {
    const contractor = actingFor(GAP);
    const first = await contract(app, contractor, { billingStartOn: FIRST_DAY });
    const dependent = { serviceType: 'REMOTE_CONNECT', billingStartOn: FIRST_DAY };
    await contract(app, contractor, dependent);
    await contract(app, contractor, { serviceType: 'FIREWALL_TYPE_1', billingStartOn: GAP_ENDS });
    const { userErrors } = await app.mutate(OPERATOR, 'terminateContract', {
      contractId: first,
      ground: 'COMPANY',
      effectiveOn: FIRST_DAY,
      note: '備考',
      dependentContracts: 'LEAVE_IN_FORCE',
    });
    expect(userErrors).toEqual([]);
    const rejected = await apply(app, contractor);
    await app.mutate(OPERATOR, 'rejectApplication', { contractId: rejected, reason: '審査' });
    const withdrawn = await apply(app, contractor);
    await app.mutate(contractor, 'withdrawApplication', { contractId: withdrawn });
  }

  async function idsOf(filter: ContractFilterFacts, asOf: string): Promise<string[]> {
    const repository = repositoriesOf(dataSource.manager).contracts;
    const pages = await repository.pages({
      list: contractList('CONTRACT_NUMBER_ASC'),
      first: ALL,
      after: null,
      conditions: contractConditions(filter, asOf),
    });
    return [...pages.values()].flatMap(({ rows }) => rows.map(({ id }) => id));
  }

  const idsWhere = (holds: (contract: ContractRow) => boolean): string[] =>
    contracts
      .filter(holds)
      .sort((a, b) => a.contractNumber.localeCompare(b.contractNumber))
      .map(({ id }) => id);

  test('in the filter by status', async () => {
    const seen = new Set<string>();
    for (const asOf of days) {
      for (const status of CONTRACT_STATUSES) {
        const expected = idsWhere((contract) => contractStatusOn(contract, asOf) === status);
        expect(await idsOf({ status: [status] }, asOf)).toEqual(expected);
        if (expected.length > 0) seen.add(status);
      }
    }
    expect(seen).toEqual(new Set(CONTRACT_STATUSES));
  });

  test('in the filter by eligibility', async () => {
    const counts = { true: 0, false: 0 };
    for (const asOf of days) {
      for (const eligible of [true, false]) {
        const expected = idsWhere(
          (contract) => isEligibleOn(contract, ofSameContractor(contract), asOf) === eligible,
        );
        expect(await idsOf({ eligible }, asOf)).toEqual(expected);
        counts[`${eligible}`] += expected.length;
      }
    }
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
  });

  const ofSameContractor = ({ contractorId }: ContractRow): ContractRow[] =>
    contracts.filter((other) => other.contractorId === contractorId);

  test('in the contracts that an outage affects', async () => {
    app.setToday('2030-01-01');
    const hours = fc.integer({ min: -30, max: 30 });
    const length = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 900 }));
    const outages = fc.sample(
      fc.record({
        types: fc.subarray(TYPES, { minLength: 1 }),
        named: fc.option(fc.array(fc.nat(contracts.length - 1), { maxLength: 12 }), { freq: 2 }),
        around: fc.constantFrom(...days),
        // Hours after that day begins; the two others reach a day or many.
        knownAfter: hours,
        occurredBefore: fc.option(length),
        lasts: fc.option(length),
      }),
      OUTAGES,
    );
    const counts = { affected: 0, spared: 0 };
    for (const { types, named, around, knownAfter, occurredBefore, lasts } of outages) {
      const instant = (after: number): string =>
        new Date(Date.parse(`${around}T00:00:00+09:00`) + after * 3_600_000).toISOString();
      const { entity } = await app.mutate(OPERATOR, 'recordOutage', {
        affectedServiceTypes: types,
        affectedContractIds:
          named &&
          named
            .map((n) => contracts[n])
            .filter((contract) => contract && types.includes(contract.serviceType))
            .map((contract) => contract?.id),
        knownAt: instant(knownAfter),
        occurredAt: occurredBefore === null ? null : instant(knownAfter - occurredBefore),
        restoredAt: lasts === null ? null : instant(knownAfter + lasts),
        attribution: 'COMPANY',
        complete: true,
      });
      const id = entity?.id ?? '';
      const [outage] = await repositoriesOf(dataSource.manager).outages.findByIds([id], null);
      if (outage === undefined) throw new Error('the outage was not recorded');
      const expected = idsWhere((contract) => isAffectedBy(contract, outage));
      expect(await affectedBy(id)).toEqual(expected);
      counts.affected += expected.length;
      counts.spared += contracts.length - expected.length;
    }
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
  });

  async function affectedBy(outageId: string): Promise<string[]> {
    const { outage } = await app.read<{ outage: { affectedContracts: Page } }>(
      OPERATOR,
      `query ($outageId: ID!) { outage(id: $outageId) {
        affectedContracts(first: 100) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
      { outageId },
    );
    expect(outage.affectedContracts.pageInfo.hasNextPage).toBe(false);
    return outage.affectedContracts.edges.map(({ node }) => node.id);
  }
});
