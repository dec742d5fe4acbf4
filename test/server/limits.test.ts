import { getIntrospectionQuery } from 'graphql';
import { startToyServer, type ToyServer } from './toy-server';

let toy: ToyServer;
beforeAll(async () => {
  toy = await startToyServer();
});
afterAll(() => toy.server.drain());

/** What the server says against an operation; null where it takes it. */
async function refusal(query: string, variables: object = {}): Promise<string | null> {
  const { errors } = await toy.graphql({ query, variables });
  for (const { extensions } of errors) expect(extensions).toEqual({ code: 'BAD_USER_INPUT' });
  return errors.map(({ message }) => message).join() || null;
}

const tooLarge = (bound: string, actual: number | string, maximum: number) =>
  `The operation is too large: ${bound} ${actual}, bound ${maximum}.`;

describe('depth', () => {
  const nested = (levels: number) => `${'{ parent '.repeat(levels)} { id } ${'}'.repeat(levels)}`;

  test('15 levels of fields are within, 16 are not', async () => {
    expect(await refusal(`{ shop ${nested(13)} }`)).toBeNull();
    expect(await refusal(`{ shop ${nested(14)} }`)).toBe(tooLarge('depth', 16, 15));
  });

  test('counts what fragments add, wherever they are spread', async () => {
    const deep = (levels: number) =>
      `{ shop { ...A parent { ...A } } } fragment A on Shop { ...B } fragment B on Shop ${nested(levels)}`;
    expect(await refusal(deep(12))).toBeNull();
    expect(await refusal(deep(13))).toBe(tooLarge('depth', 16, 15));
    expect(await refusal(`{ shop { ... on Shop ${nested(14)} } }`)).toBe(tooLarge('depth', 16, 15));
  });

  test('does not count what is asked about the schema', async () => {
    expect(await refusal(getIntrospectionQuery({ descriptions: true }))).toBeNull();
  });

  test('bounds what would overflow the parser', async () => {
    const brackets = '['.repeat(4_900) + ']'.repeat(4_900);
    expect(await refusal(`{ shops(first: ${brackets}) { totalCount } }`)).toBe(
      tooLarge('depth', 'more than 15', 15),
    );
  });
});

describe('aliases', () => {
  const aliased = (count: number) =>
    Array.from({ length: count }, (_, index) => `a${index}: id`).join(' ');

  test('100 are within, 101 are not', async () => {
    expect(await refusal(`{ shop { ${aliased(100)} } }`)).toBeNull();
    expect(await refusal(`{ shop { ${aliased(101)} } }`)).toBe(tooLarge('aliases', 101, 100));
  });

  test('counts those of a fragment each time it is spread', async () => {
    const query = (count: number) =>
      `{ shop { ...A parent { ...A } } } fragment A on Shop { ${aliased(count)} }`;
    expect(await refusal(query(50))).toBeNull();
    expect(await refusal(query(51))).toBe(tooLarge('aliases', 102, 100));
  });

  test('counts those of the operation asked for only', async () => {
    const query = `query A { shop { id } } query B { shop { ${aliased(101)} } }`;
    const { errors } = await toy.graphql({ query, operationName: 'A' });
    expect(errors).toEqual([]);
  });
});

test('a field that is repeated too often to be compared is told as a bound', async () => {
  expect(await refusal(`{ shop { id } ${'__typename '.repeat(500)} }`)).toBeNull();
  expect(await refusal(`{ ${'__typename '.repeat(5_000)} }`)).toBe(
    'The operation is too large: fields of the same name are repeated too often to be compared.',
  );
});

test('10,000 tokens are within, 10,001 are not', async () => {
  // Ten tokens besides the items of the list: { double ( even : [ ] ) and }.
  const query = (tokens: number) => `{ double(even: [${'1 '.repeat(tokens - 9)}]) }`;
  const { errors } = await toy.graphql({ query: query(10_000) });
  expect(errors[0]?.message).toContain('Even');
  expect(await refusal(query(10_001))).toBe(tooLarge('tokens', 'more than 10000', 10_000));
});

describe('representations', () => {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Shop { id } } }';
  const asked = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ __typename: 'Shop', id: String(index) }));

  test('1,000 are within, 1,001 are not', async () => {
    expect(await refusal(query, { r: asked(1_000) })).toBeNull();
    expect(await refusal(query, { r: asked(1_001) })).toBe(
      tooLarge('representations', 1_001, 1_000),
    );
  });

  test('counts them in the document, and as a default', async () => {
    const literal = `[${'{ __typename: "Shop", id: "1" } '.repeat(1_001)}]`;
    const message = tooLarge('representations', 1_001, 1_000);
    expect(await refusal(query.replace('$r)', `${literal})`).replace('($r: [_Any!]!)', ''))).toBe(
      message,
    );
    expect(await refusal(query.replace('!)', `! = ${literal})`))).toBe(message);
  });

  test('counts as a page', async () => {
    const nodes = (first: number) =>
      refusal(
        `query ($r: [_Any!]!) {
          _entities(representations: $r) { ... on Shop { shops(first: ${first}) { totalCount nodes { id } } } }
        }`,
        { r: asked(1_000) },
      );
    expect(await nodes(99)).toBeNull();
    expect(await nodes(100)).toBe(tooLarge('estimated nodes', 101_000, 100_000));
  });
});

describe('estimated nodes', () => {
  /** 100 x (1 + 50 x (1 + inner)) nodes, by edges and by nodes. */
  const pages = (inner: string) =>
    `{ shops(first: 100) { edges { node { shops(first: 50) { nodes { ${inner} } } } } } }`;

  test('multiplies the pages along the path', async () => {
    // 100 x (1 + 50 x (1 + 18)) = 95,100 and 100 x (1 + 50 x (1 + 19)) = 100,100.
    expect(await refusal(pages('shops(first: 18) { nodes { id } }'))).toBeNull();
    expect(await refusal(pages('shops(first: 19) { nodes { id } }'))).toBe(
      tooLarge('estimated nodes', 100_100, 100_000),
    );
  });

  test('counts 10 for a plain list and 20 for a page without a size', async () => {
    // 100 x (1 + 50 x (1 + 20)) = 105,100; twice 10 is 20 too, in one list within another 110.
    expect(await refusal(pages('branches { id }'))).toBeNull();
    const message = tooLarge('estimated nodes', 105_100, 100_000);
    expect(await refusal(pages('branches { id } more: branches { id }'))).toBe(message);
    expect(await refusal(pages('shops { nodes { id } }'))).toBe(message);
    expect(await refusal(pages('shops(first: null) { nodes { id } }'))).toBe(message);
  });

  test('adds the cost of a field each time it is resolved, and counts 10 for a list of no told size', async () => {
    // 100 x (1 + 50 x (1 + 30)) = 155,100; 100 x (1 + 50 x (1 + 20)) = 105,100.
    expect(await refusal(pages('rated'))).toBe(tooLarge('estimated nodes', 155_100, 100_000));
    expect(await refusal(pages('untold { id }'))).toBeNull();
    expect(await refusal(pages('untold { id } more: untold { id }'))).toBe(
      tooLarge('estimated nodes', 105_100, 100_000),
    );
  });

  test('counts nothing for a page of which only the count is asked', async () => {
    expect(
      await refusal(pages('shops(first: 100) { totalCount pageInfo { hasNextPage } }')),
    ).toBeNull();
  });

  test('reads variables and their defaults', async () => {
    const query = `query ($n: Int = 100) { shops(first: $n) { nodes { shops(first: $n) { nodes {
      shops(first: 10) { nodes { id } } } } } } }`;
    const message = tooLarge('estimated nodes', 110_100, 100_000);
    expect(await refusal(query)).toBe(message);
    expect(await refusal(query, { n: 100 })).toBe(message);
    expect(await refusal(query, { n: 90 })).toBeNull();
    expect(await refusal(query, { n: null })).toBeNull();
  });

  test('cannot be lowered by a page size that is none', async () => {
    const query = `{ a: shops(first: -1000000) { nodes { id } } b: ${pages('shops(first: 19) { nodes { id } }').slice(1)}`;
    expect(await refusal(query)).toMatch(/estimated nodes/);
  });

  test('sees through fragments, also those of a connection', async () => {
    const query = (last: number) => `
      { shops(first: 100) { ...Page } }
      fragment Page on ShopConnection { edges { node { ...Inner } } }
      fragment Inner on Shop { ... { shops(first: 50) { ... on ShopConnection { ...Last } } } }
      fragment Last on ShopConnection { nodes { shops(first: ${last}) { nodes { id } } } }`;
    expect(await refusal(query(18))).toBeNull();
    expect(await refusal(query(19))).toBe(tooLarge('estimated nodes', 100_100, 100_000));
  });

  test('are summed without going through what fragments multiply to', async () => {
    const layers = Array.from(
      { length: 300 },
      (_, layer) =>
        `fragment F${layer} on Shop { ...F${layer + 1} branches { id } ...F${layer + 1} }`,
    );
    const query = `{ shop { ...F0 } } ${layers.join(' ')} fragment F300 on Shop { id }`;
    expect(await refusal(query)).toMatch(/estimated nodes/);
  });
});

test('fragments in a circle are told as such', async () => {
  const query = '{ shop { ...A } } fragment A on Shop { parent { ...A } }';
  const { errors } = await toy.graphql({ query });
  expect(errors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
});
