import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { isRequired } from '../questions';
import type { Dice } from './dice';
import { type Pool, valueOf } from './values';

/** A request of GraphQL as its JSON says it. */
export interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string;
}

const MAX_DEPTH = 6;
/** How likely something is not as it should be. */
const ODD = 0.01;
const DIRECTIVES = [
  '@skip(if: false)',
  '@include(if: true)',
  '@include(if: false)',
  '@skip(if: $absent)',
  '@include',
  '@deprecated',
  '@key(fields: "id")',
];

const idOf = (type: string): string =>
  `${type.charAt(0).toLowerCase()}${type.slice(1)}Id`.replace('contractChange', 'change');

/** Makes operations of a schema: of any field and argument that it has, now or later. */
export function operationMaker(schema: GraphQLSchema): (dice: Dice, pool: Pool) => Operation {
  return (dice, pool) => {
    const declared: string[] = [];
    const variables: Record<string, unknown> = {};
    const fragments: string[] = [];

    const argument = (field: GraphQLField<unknown, unknown>): string => {
      const args = field.args.filter((arg) =>
        isRequired(arg) ? !dice.odd(ODD) : dice.chance(0.25),
      );
      const texts = args.map(({ name, type }) => {
        // What a type is looked up by has the type's name.
        const known = name === 'id' ? idOf(getNamedType(field.type).name) : name;
        const { json, literal } = valueOf(type, known, dice, pool);
        if (dice.chance(0.5)) return `${name}: ${literal}`;
        const variable = `v${declared.length}`;
        const as = dice.odd(ODD) ? dice.pick(['Int', '[ID!]', 'Strange', 'Contract']) : type;
        const byDefault = dice.odd(0.05) ? ` = ${literal}` : '';
        declared.push(`$${variable}: ${String(as)}${byDefault}`);
        if (!dice.odd(0.02)) variables[variable] = json;
        return `${name}: $${variable}`;
      });
      if (dice.odd(ODD)) texts.push('strange: 1');
      return texts.length === 0 ? '' : `(${texts.join(' ')})`;
    };

    const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string => {
      const alias = dice.chance(0.1) ? `a${dice.below(1_000)}: ` : '';
      const directive = dice.odd(ODD / 2) ? ` ${dice.pick(DIRECTIVES)}` : '';
      return `${alias}${field.name}${argument(field)}${directive} ${selection(field.type, depth)}`;
    };

    const selection = (type: GraphQLOutputType, depth: number): string => {
      const named = getNamedType(type);
      if (isLeafType(named)) return dice.odd(ODD / 5) ? '{ id }' : '';
      if (dice.odd(ODD / 5)) return '';
      if (isUnionType(named)) {
        const types = named.getTypes().filter(() => dice.chance(0.5));
        const each = types.map((of) => `... on ${of.name} ${selection(of, depth - 1)}`);
        return `{ __typename ${each.join(' ')} }`;
      }
      if (!isObjectType(named)) throw new Error(`Say how ${named.name} is selected.`);
      const body = fieldsOf(named, depth);
      if (!dice.chance(0.05)) return body;
      const name = `F${fragments.length}`;
      const inner = dice.odd(ODD) ? body.replace('{', `{ ...${name} `) : body;
      fragments.push(`fragment ${name} on ${named.name} ${inner}`);
      return dice.pick([
        `{ ...${name} }`,
        `{ ... on ${named.name} { ...${name} } }`,
        `{ ... { ...${name} } }`,
      ]);
    };

    const fieldsOf = (type: GraphQLObjectType, depth: number): string => {
      const texts = Object.values(type.getFields())
        .filter((field) => {
          const isLeaf = isLeafType(getNamedType(field.type));
          return dice.chance(isLeaf ? 0.4 : depth > 0 ? 0.25 : 0);
        })
        .map((field) => fieldOf(field, depth - 1));
      if (dice.odd(ODD))
        texts.push(dice.pick(['strange', '__schema { types { name } }', 'id(x: 1)']));
      const refusals = type.name.endsWith('Payload') ? 'userErrors { code }' : '';
      return `{ __typename ${refusals} ${texts.join(' ')} }`;
    };

    const isMutation = dice.chance(0.35);
    const root = isMutation ? schema.getMutationType() : schema.getQueryType();
    const fields = Object.values(root?.getFields() ?? {});
    const count = dice.chance(0.8) ? 1 : 1 + dice.below(4);
    const depth = dice.below(MAX_DEPTH);
    const asked = Array.from({ length: count }, () => fieldOf(dice.pick(fields), depth));
    const kind = isMutation ? 'mutation' : 'query';
    const name = dice.chance(0.3) ? 'Asked' : '';
    const head = `${kind} ${name}${declared.length > 0 ? `(${declared.join(' ')})` : ''}`;
    const query = `${head} { ${asked.join(' ')} } ${fragments.join(' ')}`;
    const operationName = dice.odd(ODD) ? dice.pick(['Other', '', '__proto__']) : name;
    return { query, variables, ...(operationName !== '' && { operationName }) };
  };
}
