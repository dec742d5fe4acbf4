import {
  type DirectiveNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Every form fills these in by itself. */
const COMMON = ['expectedVersion', 'idempotencyKey', 'dryRun'];
const JAPANESE_TERM = /\s*\(([^()]*[\u3040-\u30ff\u4e00-\u9fff][^()]*(?:\([^()]*\))?[^()]*)\)/;
const ARTICLE = /\b(?:Art\. (\d+)|(Annex \d+))/g;

/**
 * Writes what a form for each mutation consists of: the fields of its input with the names that the
 * descriptions give them in both languages, who may send it, and what it answers with.
 */
export function plugin(schema: GraphQLSchema): string {
  const type = schema.getMutationType();
  const mutations = type?.getFields() ?? {};
  // The schema is sorted, its text is not.
  const names = [type?.astNode, ...(type?.extensionASTNodes ?? [])].flatMap((node) =>
    namesIn(node?.fields),
  );
  const forms = Object.fromEntries(
    names.flatMap((name) => {
      const mutation = mutations[name];
      return mutation === undefined ? [] : [[name, formOf(mutation)]];
    }),
  );
  return `export const FORMS = ${JSON.stringify(forms, null, 2)} as const;\n`;
}

function formOf({ name, args, type, description, astNode }: GraphQLField<unknown, unknown>) {
  const payload = getNamedType(type);
  const [entity] = 'getFields' in payload ? Object.values(payload.getFields()) : [];
  const input = args.find((argument) => argument.name === 'input');
  if (!entity || !input) throw new Error(`${name} has no input, or no entity in its payload.`);
  const text = description ?? '';
  return {
    title: namesOf(name, text),
    help: plain(text.replace(/ Error codes:.*$/s, '')),
    articles: [
      ...new Set(Array.from(text.matchAll(ARTICLE), ([, article, annex]) => article ?? annex)),
    ],
    operatorOnly: isForOperatorsAlone(astNode?.directives ?? []),
    entity: entity.name,
    expectsVersion: expectsVersion(getNamedType(input.type)),
    fields: fieldsOf(getNamedType(input.type)),
  };
}

function expectsVersion(input: GraphQLNamedInputType): boolean {
  return isInputObjectType(input) && 'expectedVersion' in input.getFields();
}

function fieldsOf(input: GraphQLNamedInputType): object[] {
  if (!isInputObjectType(input)) return [];
  const fields = input.getFields();
  return namesIn(input.astNode?.fields).flatMap((name) => {
    const field = fields[name];
    return field === undefined || COMMON.includes(name) ? [] : [fieldOf(field)];
  });
}

function fieldOf({ name, type, description }: GraphQLInputField): object {
  const named = getNamedType(type);
  return {
    name,
    type: named.name,
    required: isNonNullType(type),
    list: isListType(getNullableType(type)),
    label: namesOf(name, description ?? ''),
    help: plain(description ?? ''),
    values: isEnumType(named) ? namesIn(named.astNode?.values) : [],
    fields: fieldsOf(named),
  };
}

function namesIn(nodes: readonly { readonly name: { readonly value: string } }[] = []): string[] {
  return nodes.map(({ name }) => name.value);
}

/** Gives the English name, which is the field's own, and the Japanese one of the description. */
function namesOf(name: string, description: string) {
  const words = name
    .replace(/Id(s?)$/, '$1')
    .replace(/StartOn$/, 'Start')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const english = words.charAt(0).toUpperCase() + words.slice(1);
  const japanese = JAPANESE_TERM.exec(description)?.[1]?.replace(/( ID|, 円)$/, '');
  return { EN: english, JA: japanese ?? english };
}

/** Gives a description as it is read beside its name: without the Japanese term, in words for people. */
function plain(description: string): string {
  return description
    .replace(JAPANESE_TERM, '')
    .replace(/,? and `\w+` says so/g, '')
    .replaceAll('Null:', 'Empty:')
    .replaceAll('Null or false:', 'Empty or no:')
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isForOperatorsAlone(directives: readonly DirectiveNode[]): boolean {
  const scopes = directives.find(({ name }) => name.value === 'requiresScopes');
  return !JSON.stringify(scopes?.arguments ?? []).includes('contracts:write');
}
