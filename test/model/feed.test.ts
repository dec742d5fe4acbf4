import { Client } from 'pg';
import { actingFor, OPERATOR, startApp, type TestApp } from '../support/app';
import { apply, contract } from '../support/contracts';
import { filed, paidFor, recordOutage } from '../support/outages';
import { execute } from '../support/postgres';
import { fc, SEED } from '../support/random';
import { apart, LIFE } from './commands';
import { dayOf, instantOf, startOf } from './days';
import { Follower, type Kind, rebuild, shownByQueries } from './feed';
import { play } from './play';
import { type Contractor, newContractor } from './record';
import { viewOfApp } from './view';

const FIRST_DAY = '2024-04-08';
const WRITERS = ['C-FEED-1', 'C-FEED-2', 'C-FEED-3', 'C-FEED-4'];
const CLAIMANT = 'C-FEED-5';
const DAYS_BETWEEN = [0, 40, 40];
const MANY_WRITERS = 16;
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
      const contractors = WRITERS.map((id) => newContractor(id, startOf(dayOf(FIRST_DAY))));
      for (const [phase, daysLater] of DAYS_BETWEEN.entries()) {
        const lives = fc.sample(LIFE, { seed: SEED + phase, numRuns: WRITERS.length });
        for (const contractor of contractors) {
          contractor.today += daysLater;
          contractor.now = startOf(contractor.today);
        }
        app.setNow(instantOf(contractors[0]?.now ?? 0));
        await Promise.all(
          contractors.map(async (contractor, n) => {
            const life = apart(lives[n] ?? []);
            const commands = life.map((command) => ({ ...command, daysLater: 0, halfHours: 0 }));
            const question = { days: [contractor.today], months: [] };
            const look = async () => (await viewOfApp(app, contractor.id, question)).settlementIds;
            await play(app, contractor, commands, look);
            await agree(contractor);
          }),
        );
      }
      await claim();
    }

    /** Whatever the lives bring, three contracts of one contractor have a change, an option and a claim that was granted. */
    async function claim(): Promise<void> {
      const claimant = actingFor(CLAIMANT);
      app.setToday('2024-07-01');
      const contractIds = [];
      for (let n = 0; n < 3; n += 1) {
        const contractId = await contract(app, claimant, { billingStartOn: '2024-07-01' });
        await app.mutate(claimant, 'requestAccountCountChange', { contractId, accountCount: 60 });
        await app.mutate(claimant, 'applyForOption', { contractId, kind: 'DEDICATED_IP_ADDRESS' });
        contractIds.push(contractId);
      }
      app.setToday('2024-07-05');
      for (const contractId of contractIds) {
        const outageId = await recordOutage(app, {
          knownAt: '2024-07-02T00:00:00+09:00',
          restoredAt: '2024-07-04T00:00:00+09:00',
          affectedContractIds: [contractId],
        });
        await paidFor(app, await filed(app, claimant, contractId, outageId));
      }
    }

    async function agree({ id, contracts }: Contractor) {
      for (const { id: contractId, type } of contracts) {
        if (type !== 'REMOTE_CONNECT') continue;
        await app.mutate(actingFor(id), 'agreeToSoftwareLicense', { contractId });
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
      const shown = (await shownByQueries(app, [...WRITERS, CLAIMANT]))[kind];
      expect(shown.size).toBeGreaterThan(2);
      expect(rebuild(byOperator.events)[kind]).toEqual(shown);
    });

    test('tells of many kinds of events', () => {
      // Which ones is left to the lives; each kind is told in test/events.
      expect(new Set(byOperator.events.map(({ type }) => type)).size).toBeGreaterThan(12);
    });

    test('shows a partner the events of its own contractors, and no others', () => {
      const own = byOperator.events.filter(({ contractorId }) =>
        partner.contractorIds.includes(contractorId ?? ''),
      );
      expect(own.length).toBeGreaterThan(10);
      expect(byPartner.events).toEqual(own);
    });

    test('rebuilds for a partner what it may see', async () => {
      const state = rebuild(byPartner.events);
      const shown = await shownByQueries(app, partner.contractorIds);
      for (const kind of ['contract', 'optionService', 'outageClaim', 'settlement'] as const) {
        expect(state[kind]).toEqual(shown[kind]);
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
      const fast = await apply(app, actingFor('C-FAST'));
      await follower.readPage(100);
      expect(follower.events.map(({ contractId }) => contractId)).not.toContain(fast);
      const { contract } = await app.read<{ contract: { history: { totalCount: number } } }>(
        actingFor('C-FAST'),
        `{ contract(id: "${fast}") { history { totalCount } } }`,
      );
      expect(contract.history.totalCount).toBe(1);

      await gate.query(`SELECT pg_advisory_unlock(${GATE})`);
      const contractIds = [await slow, fast];
      await follower.readToTheEnd();
      const told = follower.events.map(({ contractId }) => contractId);
      expect(told.slice(-2)).toEqual(contractIds);
    } finally {
      await gate.end();
    }
  });

  test(`misses nothing of ${MANY_WRITERS} writers on two servers, from whichever it reads`, async () => {
    const servers = [app, await startApp(FIRST_DAY, {}, app)] as const;
    await execute(
      app.databaseUrl,
      `CREATE FUNCTION take_its_time() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN PERFORM pg_sleep(random() * 0.05); RETURN NULL; END $$;
       CREATE CONSTRAINT TRIGGER delay AFTER INSERT ON contract_events
         DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION take_its_time()`,
    );
    let writing = MANY_WRITERS;
    const write = async (n: number): Promise<void> => {
      for (let made = 0; made < 4; made += 1) {
        await apply(servers[made % 2] ?? app, actingFor(`C-MANY-${n}-${made}`));
      }
      writing -= 1;
    };
    const follow = async (n: number): Promise<Follower> => {
      const follower = new Follower(app, OPERATOR);
      await follower.readToTheEnd();
      for (let page = n; writing > 0; page += 1) {
        await follower.readPage(PAGE_SIZES[page % PAGE_SIZES.length] ?? 1, servers[page % 2]);
      }
      await follower.readToTheEnd();
      return follower;
    };
    const writers = Array.from({ length: MANY_WRITERS }, (_, n) => write(n));
    const followers = Array.from({ length: 4 }, (_, n) => follow(n));
    await Promise.all(writers);
    const later = new Follower(app, OPERATOR);
    await later.readToTheEnd();
    const told = await Promise.all(followers);
    await servers[1].stop();
    for (const { events } of told) {
      expect(events.map(({ id }) => id)).toEqual(later.events.map(({ id }) => id));
    }
  });
});

const GATE = 7_001;

/** Waits until so many transactions wait for an advisory lock. */
async function untilWaiting(client: Client, count: number): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_locks l JOIN pg_database d ON d.oid = l.database
       WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted`,
    );
    if ((rows[0]?.count ?? 0) >= count) return;
  }
}
