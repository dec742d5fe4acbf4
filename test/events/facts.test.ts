import { EVENTS } from '../../tools/event-schemas/events';
import { STORY } from '../commands/story';
import { type FeedEvent, Follower } from '../model/feed';
import { OPERATOR, startApp, type TestApp } from '../support/app';
import { withFragments } from '../support/event-objects';

type Facts = Readonly<Record<string, unknown>>;

const ESTIMATES = ['unavailableHours', 'unavailableUnits', 'reductionAmount'];

/** Each object in an event's data is what the API answers, right after it, to the selection of docs/events. */
describe('the objects of events', () => {
  let app: TestApp;
  let follower: Follower;
  const told: FeedEvent[] = [];
  beforeAll(async () => {
    app = await startApp('2024-04-08');
    follower = new Follower(app, OPERATOR);
  });
  afterAll(() => app.stop());

  /** Gives what the API answers to the selection of an object. */
  async function answerOf(object: string, id: unknown): Promise<Facts> {
    const fields =
      object === 'NetworkEnvironment'
        ? '... on Contract { usageConditions { networkEnvironment { ...NetworkEnvironment } } }'
        : `... on ${object} { ...${object} }`;
    const query = withFragments(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`,
    );
    const __typename = object === 'NetworkEnvironment' ? 'Contract' : object;
    const { _entities } = await app.read<{ _entities: [Facts] }>(OPERATOR, query, {
      of: [{ __typename, id }],
    });
    if (object !== 'NetworkEnvironment') return _entities[0];
    const { networkEnvironment } = _entities[0]['usageConditions'] as Record<string, Facts>;
    return networkEnvironment ?? {};
  }

  /** Reads what has happened since, and compares. */
  async function compare(): Promise<void> {
    const before = told.length;
    await follower.readToTheEnd();
    told.push(...follower.events.slice(before));
    for (const { type, contractId, data } of told.slice(before)) {
      for (const [name, part] of Object.entries(EVENTS[type as keyof typeof EVENTS])) {
        if (!('object' in part) || data[name] === undefined) continue;
        for (const facts of [data[name]].flat() as Facts[]) {
          const answer = await answerOf(part.object, facts['id'] ?? contractId);
          expect({ type, ...facts }).toEqual({ type, ...answer, ...withoutEstimates(answer) });
        }
      }
    }
  }

  test('are what the API answers after each mutation', async () => {
    const ids: Record<string, string> = {};
    for (const { mutation, caller, input, as, on } of STORY) {
      if (on) app.setToday(on);
      const { entity, userErrors } = await app.mutate(caller, mutation, input(ids));
      expect(userErrors).toEqual([]);
      ids[as] = entity?.id ?? '';
      await compare();
    }
    const reduction = told
      .flatMap(({ data }) => data.settlements ?? [])
      .find(({ kind }) => kind === 'FEE_REDUCTION');
    await app.mutate(OPERATOR, 'reverseSettlement', {
      settlementId: reduction?.['id'],
      reason: '理由',
    });
    await compare();
  });

  test('have been compared for every type of event', () => {
    expect([...new Set(told.map(({ type }) => type))].sort()).toEqual(Object.keys(EVENTS).sort());
  });

  test('tell of each settlement once, in the event that it belongs to', async () => {
    const settlements = told.flatMap(({ type, data }) =>
      (data.settlements ?? []).map(({ id, kind }) => ({ id, told: `${type} ${String(kind)}` })),
    );
    const { settlements: recorded } = await app.read<{
      settlements: { edges: { node: { id: string } }[] };
    }>(OPERATOR, '{ settlements(first: 100) { edges { node { id } } } }');
    expect(settlements.map(({ id }) => id)).toEqual(recorded.edges.map(({ node }) => node.id));
    expect(settlements.map((each) => each.told)).toEqual([
      'APPLICATION_ACCEPTED INITIAL_FEE',
      'APPLICATION_ACCEPTED INITIAL_FEE',
      'QUOTED_FEES_CORRECTED REVERSAL',
      'QUOTED_FEES_CORRECTED INITIAL_FEE',
      'CHANGE_REQUEST_ACCEPTED ONE_TIME_FEE',
      'OPTION_ACCEPTED INITIAL_FEE',
      'ONE_TIME_FEE_RECORDED ONE_TIME_FEE',
      'SETTLEMENT_REVERSED REVERSAL',
      'OUTAGE_CLAIM_GRANTED FEE_REDUCTION',
      'CONTRACT_TERMINATED EARLY_TERMINATION',
      'TERMINATION_CORRECTED REVERSAL',
      'TERMINATION_CORRECTED EARLY_TERMINATION',
      'SETTLEMENT_REVERSED REVERSAL',
    ]);
  });
});

function withoutEstimates(answer: Facts): Facts {
  const isEstimated = 'filedAt' in answer && answer['status'] !== 'GRANTED';
  return isEstimated ? Object.fromEntries(ESTIMATES.map((field) => [field, null])) : {};
}
