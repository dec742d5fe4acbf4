import { actingFor, OPERATOR, startApp, type TestApp, type UserError } from '../support/app';
import { fc, SEED } from '../support/random';
import { CALLS, makeScene, TODAY, VIEW, viewIn } from './scene';

/** PAIRS=all tries all of them; otherwise so many, drawn by the seed. */
const TRIED = 10;
const NAMES = Object.keys(CALLS);
const ALL = NAMES.flatMap((one, place) => NAMES.slice(place).map((other) => [one, other] as const));
const PAIRS =
  process.env['PAIRS'] === 'all'
    ? ALL
    : (fc.sample(fc.shuffledSubarray(ALL, { minLength: TRIED, maxLength: TRIED }), {
        seed: SEED,
        numRuns: 1,
      })[0] ?? []);

type Payload = Record<string, unknown> & { readonly userErrors: readonly UserError[] };

/** What two calls came to, and what is on record then, whatever the ids are. */
interface Outcome {
  readonly refusals: readonly (readonly string[])[];
  readonly view: unknown;
}

/**
 * Two mutations of one contractor at once come to what they come to one after the other, in one order or the other. What
 * that is the dry runs of one request tell, each of which sees what the one before it wrote.
 */
describe('two mutations at once', () => {
  let first: TestApp;
  let second: TestApp;
  beforeAll(async () => {
    first = await startApp(TODAY);
    second = await startApp(TODAY, {}, first);
  });
  afterAll(async () => {
    await second.stop();
    await first.stop();
  });

  test.each(PAIRS.map(([one, other], place) => [one, other, place] as const))(
    '%s and %s (%#)',
    async (one, other, place) => {
      // By turns on one server, and on two.
      const elsewhere = place % 2 === 0 ? first : second;
      for (const app of [first, second]) app.setToday(TODAY);
      const contractorId = `C-PAIR-${place}`;
      const ids = await makeScene(first, contractorId);
      for (const app of [first, second]) app.setToday(TODAY);
      const expected = [
        await inOrder([one, other], ids),
        reversed(await inOrder([other, one], ids)),
      ];
      const payloads = await Promise.all([real(first, one, ids), real(elsewhere, other, ids)]);
      const refusals = payloads.map(codesOf);
      const view = await viewOf(first, contractorId);
      expect(expected).toContainEqual({ refusals, view });
    },
  );

  /** Rehearses calls one after the other. */
  async function inOrder(names: readonly string[], ids: Record<string, string>): Promise<Outcome> {
    const fields = names.map((name, n) => {
      const { mutation } = callOf(name);
      return `c${n}: ${mutation}(input: $c${n}) { userErrors { code } ${viewIn(mutation)} }`;
    });
    const variables = names.map((name, n) => `$c${n}: ${inputType(callOf(name).mutation)}!`);
    const inputs = names.map((name, n) => [`c${n}`, { ...callOf(name).input(ids), dryRun: true }]);
    const data = await first.read<Record<string, Payload>>(
      OPERATOR,
      `mutation (${variables.join(', ')}) { ${fields.join(' ')} }`,
      Object.fromEntries(inputs) as Record<string, unknown>,
    );
    const payloads = names.map((_name, n) => data[`c${n}`]);
    const seen = payloads.map(findView).filter((view) => view !== undefined);
    const untouched = (): Promise<unknown> => viewOf(first, ids['contractor'] ?? '');
    return {
      refusals: payloads.map(codesOf),
      view: seen.length > 0 ? comparable(seen.at(-1)) : await untouched(),
    };
  }

  async function real(
    app: TestApp,
    name: string,
    ids: Record<string, string>,
  ): Promise<Payload | undefined> {
    const { mutation, input } = callOf(name);
    const operation = `mutation ($input: ${inputType(mutation)}!) { ${mutation}(input: $input) { userErrors { code } } }`;
    const data = await app.read<Record<string, Payload>>(OPERATOR, operation, {
      input: input(ids),
    });
    return data[mutation];
  }
});

async function viewOf(app: TestApp, contractorId: string): Promise<unknown> {
  const { _entities } = await app.read<{ _entities: [{ contracts: unknown }] }>(
    actingFor(contractorId),
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contractor { ${VIEW} } } }`,
    { of: [{ __typename: 'Contractor', id: contractorId }] },
  );
  return comparable(_entities[0].contracts);
}

const callOf = (name: string) => {
  const call = CALLS[name];
  if (call === undefined) throw new Error(`There is no call ${name}.`);
  return call;
};

const inputType = (mutation: string): string =>
  `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

const codesOf = (payload: Payload | undefined): string[] =>
  (payload?.userErrors ?? []).map(({ code }) => code).sort();

const reversed = ({ refusals, view }: Outcome): Outcome => ({
  refusals: refusals.toReversed(),
  view,
});

/** Finds the contracts of the contractor within a payload. */
function findView(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('contractor' in value) return (value.contractor as { contracts: unknown }).contracts;
  for (const part of Object.values(value)) {
    const found = findView(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function comparable(view: unknown): unknown {
  return JSON.parse(JSON.stringify(view).replaceAll(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '"id"'));
}
