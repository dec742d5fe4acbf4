import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  getNamedType,
  type GraphQLNamedType,
  isInputObjectType,
  parse,
} from 'graphql';
import { OPERATOR } from '../support/app';
import { CASES, createWorld, type World } from '../support/refusals';

const SCHEMA = join(__dirname, '../../schema');
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** What a text without its facts would show. */
const HOLE = /undefined|null|NaN|\[object|[A-Z]+_[A-Z]/;

const files = readdirSync(SCHEMA).filter((name) => name.endsWith('.graphql'));
const definitions = files.map((name) => readFileSync(join(SCHEMA, name), 'utf8')).join('\n');
const schema = buildASTSchema(parse(`type Query type Mutation ${definitions}`), {
  assumeValid: true,
  assumeValidSDL: true,
});

interface Refusal {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
  readonly path: string[] | null;
  readonly article: string | null;
  readonly details: object | null;
}

/** The dates, figures and contract numbers among the details of a refusal, as either text writes them. */
function factsOf(details: unknown): { readonly ja: string; readonly en: string }[] {
  if (typeof details === 'number') {
    const figure = details.toLocaleString('en-US');
    return [{ ja: figure, en: figure }];
  }
  if (typeof details === 'string') {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(details) ?? [];
    if (year !== undefined) {
      return [{ ja: `${Number(year)}年${Number(month)}月${Number(day)}日`, en: details }];
    }
    return /^SAS-\d{8}$/.test(details) ? [{ ja: details, en: details }] : [];
  }
  return Object.values(details ?? {}).flatMap(factsOf);
}

/** Tells whether a path leads to a field of an input. */
function leadsIntoInput([name, ...rest]: readonly string[], input: GraphQLNamedType): boolean {
  if (name === undefined) return true;
  const field = isInputObjectType(input) ? input.getFields()[name] : undefined;
  return field !== undefined && leadsIntoInput(rest, getNamedType(field.type));
}

describe('every error code', () => {
  let world: World;
  let articles: string[];
  beforeAll(async () => {
    world = await createWorld();
    const { serviceTerms } = await world.app.read<{
      serviceTerms: { articles: { number: string; paragraphs: { number: string }[] }[] };
    }>(OPERATOR, '{ serviceTerms { articles { number paragraphs { number } } } }');
    articles = serviceTerms.articles.flatMap(({ number, paragraphs }) => [
      number,
      ...paragraphs.map((paragraph) => paragraph.number),
    ]);
  });
  afterAll(() => world.app.stop());

  const enumeration = schema.getType('ContractErrorCode');
  const values = enumeration && 'getValues' in enumeration ? enumeration.getValues() : [];
  const codes = values.map(({ name }) => name);

  test('of the schema has a case', () => {
    expect(Object.keys(CASES).sort()).toEqual([...codes].sort());
  });

  test('that a mutation says it answers with is one of the schema', () => {
    for (const { description } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const [, said = ''] = (description ?? '').split('Error codes:');
      const named = said.match(/`[A-Z_]+`/g) ?? [];
      expect(named).toContain('`IDEMPOTENCY_KEY_REUSED`');
      expect(codes.map((code) => `\`${code}\``)).toEqual(expect.arrayContaining(named));
    }
  });

  test.each(Object.entries(CASES))('%s is told in both languages', async (code, metBy) => {
    const { article, mutation } = metBy;
    const input = await metBy.input(world);
    const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const data = await world.app.read<Record<string, { userErrors: Refusal[] }>>(
      OPERATOR,
      `mutation ($input: ${name}!) { ${mutation}(input: $input) {
        userErrors { code ja: message en: message(language: EN) path article details } } }`,
      { input },
    );
    const refusals = data[mutation]?.userErrors ?? [];
    expect(refusals).toMatchObject([{ code, article }]);
    const [{ ja, en, path, details } = { ja: '', en: '', path: [], details: null }] = refusals;
    expect(ja).toMatch(JAPANESE);
    expect(en).toMatch(/[a-z]{2}/);
    expect(en).not.toMatch(JAPANESE);
    expect(ja).not.toMatch(HOLE);
    expect(en).not.toMatch(HOLE);
    const meaning = values.find(({ name: value }) => value === code)?.description;
    for (const name of Object.keys(details ?? {})) expect(meaning).toContain(`\`${name}\``);
    for (const fact of factsOf(details)) {
      expect(ja).toContain(fact.ja);
      expect(en).toContain(fact.en);
    }
    if (article !== null) expect(articles).toContain(article);
    const inputType = schema.getType(name);
    expect(inputType && leadsIntoInput(path ?? [], inputType)).toBe(true);
    const description = schema.getMutationType()?.getFields()[mutation]?.description;
    expect(description).toContain(`\`${code}\``);
  });
});
