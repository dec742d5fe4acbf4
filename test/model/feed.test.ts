import { Client } from 'pg';
import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply } from '../support/contracts';
import { fc, SEED } from '../support/random';
import { LIFE } from './commands';
import { dateOf } from './days';
import { Follower, type Kind, rebuild, shownByFacts, shownByQueries } from './feed';
import { type Contractor, isInForce } from './model';
import { newContractor, play } from './play';
import { viewOfApp } from './view';

const FIRST_DAY = '2024-04-08';
const WRITERS = ['C-FEED-1', 'C-FEED-2', 'C-FEED-3', 'C-FEED-4'];
const DAYS_BETWEEN = [0, 40, 40];
const PAGE_SIZES = fc.sample(fc.integer({ min: 1, max: 9 }), 100);

/** A reader who follows the feed by its cursor has all that the queries show. */
describe('the event feed', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(FIRST_DAY);
  });
  afterAll(() => app.stop());

  describe('read while others write', () => {
    const partner = actingFor('C-FEED-2', 'C-FEED-3');
    let byOperator: Follower;
    let byPartner: Follower;

    beforeAll(async () => {
      byOperator = new Follower(app, OPERATOR);
      byPartner = new Follower(app, partner);
      let isWriting = true;
      const follow = async (follower: Follower): Promise<void> => {
        for (let page = 0; isWriting; page += 1) {
          await follower.readPage(PAGE_SIZES[page % PAGE_SIZES.length] ?? 1);
        }
        await follower.readToTheEnd();
      };
      const writing = write().finally(() => {
        isWriting = false;
      });
      await Promise.all([writing, follow(byOperator), follow(byPartner)]);
    }, 180_000);

    /** Contractors who act at the same time on the same days, each by the commands of a random life. */
    async function write(): Promise<void> {
      const contractors = WRITERS.map(() => newContractor(FIRST_DAY));
      for (const [phase, daysLater] of DAYS_BETWEEN.entries()) {
        const lives = fc.sample(LIFE, { seed: SEED + phase, numRuns: WRITERS.length });
        for (const contractor of contractors) contractor.today += daysLater;
        app.setToday(dateOf(contractors[0]?.today ?? 0));
        await Promise.all(
          WRITERS.map(async (id, n) => {
            const contractor = contractors[n] ?? newContractor(FIRST_DAY);
            const commands = (lives[n] ?? []).map((command) => ({ ...command, daysLater: 0 }));
            const look = async () => (await viewOfApp(app, id, [contractor.today])).settlementIds;
            await play(app, id, contractor, commands, look);
            await declare(id, contractor);
            await claim(id, contractor, `operator-of-${id}`);
          }),
        );
      }
    }

    async function declare(contractorId: string, { contracts }: Contractor) {
      for (const { id: contractId, type } of contracts) {
        const environment = { providedByCompany: false, configuration: `VPN ${contracts.length}` };
        await app.mutate(actingFor(contractorId), 'declareUsageConditions', {
          contractId,
          operatingPolicyDecided: true,
          networkEnvironment: environment,
        });
        if (type !== 'REMOTE_CONNECT') continue;
        await app.mutate(actingFor(contractorId), 'agreeToSoftwareLicense', { contractId });
      }
    }

    /** An outage of what a contractor has, claimed for and decided in one of three ways. */
    async function claim(contractorId: string, contractor: Contractor, officer: string) {
      const company = { ...OPERATOR, subject: officer };
      const instant = (daysAgo: number): string =>
        `${dateOf(contractor.today - daysAgo)}T00:00:00+09:00`;
      const { entity: outage } = await app.mutate(company, 'recordOutage', {
        affectedServiceTypes: ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'REMOTE_CONNECT'],
        knownAt: instant(4),
        attribution: 'UNDER_INVESTIGATION',
        complete: true,
      });
      const outageId = outage?.id;
      const affected = contractor.contracts.filter((each) => isInForce(each, contractor.today - 4));
      const claims: string[] = [];
      for (const { id: contractId } of affected) {
        const filed = await app.mutate(actingFor(contractorId), 'fileOutageClaim', {
          contractId,
          outageId,
        });
        if (filed.entity) claims.push(filed.entity.id);
      }
      const news = { restoredAt: instant(1), attribution: 'COMPANY' };
      await app.mutate(company, 'updateOutage', { outageId, ...news });
      for (const [n, outageClaimId] of claims.entries()) {
        if (n % 3 === 2)
          await app.mutate(company, 'denyOutageClaim', { outageClaimId, reason: 'OTHER' });
        if (n % 3 === 1)
          await app.mutate(actingFor(contractorId), 'withdrawOutageClaim', { outageClaimId });
        if (n % 3 === 0) await app.mutate(company, 'grantOutageClaim', { outageClaimId });
      }
    }

    test('tells each event once, in ascending order', () => {
      const sequences = byOperator.events.map(({ sequence }) => BigInt(sequence));
      expect(sequences.every((sequence, n) => n === 0 || sequence > (sequences[n - 1] ?? 0n))).toBe(
        true,
      );
      expect(new Set(byOperator.events.map(({ id }) => id)).size).toBe(byOperator.events.length);
    });

    test('skips none: one who comes later reads the same', async () => {
      const later = new Follower(app, OPERATOR);
      await later.readToTheEnd();
      expect(byOperator.events).toEqual(later.events);
    });

    test.each<Kind>([
      ...(['contract', 'changeRequest', 'optionService'] as const),
      ...(['outage', 'outageClaim', 'settlement'] as const),
    ])('rebuilds every %s as the queries show it', async (kind) => {
      const shown = (await shownByQueries(app, WRITERS))[kind];
      expect(Object.keys(shown).length).toBeGreaterThan(2);
      expect(shownByFacts(rebuild(byOperator.events), kind)).toEqual(shown);
    });

    test('tells of what changes much at once', () => {
      const types = byOperator.events.map(({ type }) => type);
      expect(types).toEqual(
        expect.arrayContaining([
          ...['CONTRACT_TERMINATED', 'TERMINATION_NOTICE_WITHDRAWN', 'BILLING_START_RESCHEDULED'],
          ...['QUOTED_FEES_REVISED', 'CHANGE_REQUEST_ACCEPTED', 'OPTION_STOP_NOTICE_GIVEN'],
          ...['OUTAGE_CLAIM_GRANTED', 'OUTAGE_UPDATED', 'SETTLEMENT_REVERSED'],
        ]),
      );
    });

    test('shows a partner the events of its own contractors, and no others', () => {
      const own = byOperator.events.filter(({ contractorId }) =>
        partner.contractorIds.includes(contractorId ?? ''),
      );
      expect(own.length).toBeGreaterThan(20);
      expect(byPartner.events).toEqual(own);
    });

    test('rebuilds for a partner what it may see', async () => {
      const state = rebuild(byPartner.events);
      const shown = await shownByQueries(app, partner.contractorIds);
      for (const kind of ['contract', 'optionService', 'outageClaim', 'settlement'] as const) {
        expect(shownByFacts(state, kind)).toEqual(shown[kind]);
      }
    });
  });

  /**
   * The slow writer has its place in the feed but not yet its commit: a trigger of this database holds
   * its commit until the test lets it go.
   */
  test('does not pass over an event that commits late', async () => {
    const gate = new Client({ connectionString: app.databaseUrl });
    await gate.connect();
    try {
      await gate.query(`
        CREATE FUNCTION wait_at_the_gate() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN PERFORM pg_advisory_xact_lock(${GATE}); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER gate AFTER INSERT ON contract_events
          DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.contractor_id = 'C-SLOW')
          EXECUTE FUNCTION wait_at_the_gate();
        SELECT pg_advisory_lock(${GATE});`);
      const follower = new Follower(app, OPERATOR);
      await follower.readToTheEnd();

      const slow = apply(app, actingFor('C-SLOW'));
      await untilWaiting(gate, 1);
      let isFastDone = false;
      const fast = apply(app, actingFor('C-FAST')).finally(() => {
        isFastDone = true;
      });
      await untilWaiting(gate, 2, () => isFastDone);
      await follower.readToTheEnd();

      await gate.query(`SELECT pg_advisory_unlock(${GATE})`);
      const contractIds = await Promise.all([slow, fast]);
      await follower.readToTheEnd();
      const told = follower.events.map(({ contractId }) => contractId);
      expect(told.slice(-2)).toEqual(contractIds);
    } finally {
      await gate.end();
    }
  });
});

const GATE = 7_001;

/** Waits until so many transactions wait for an advisory lock, or for something else. */
async function untilWaiting(
  client: Client,
  count: number,
  orElse: () => boolean = () => false,
): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_locks l JOIN pg_database d ON d.oid = l.database
       WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted`,
    );
    if ((rows[0]?.count ?? 0) >= count || orElse()) return;
  }
}
