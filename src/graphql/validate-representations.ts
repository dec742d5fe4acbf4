import { getDirective, mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { badUserInput } from './errors';

/**
 * Makes `_entities` refuse representations that do not name an entity of this subgraph by one of its
 * keys. What names one that is not there is null.
 */
export function validateRepresentations(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name) => {
      if (name !== '_entities') return field;
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve: (parent, args: { representations: readonly unknown[] }, context, info) => {
          if (!args.representations.every((each) => namesEntity(each, schema))) {
            throw badUserInput(
              'A representation must have the "__typename" of an entity of this subgraph, and one of its keys.',
            );
          }
          return resolve(parent, args, context, info);
        },
      };
    },
  });
}

function namesEntity(representation: unknown, schema: GraphQLSchema): boolean {
  if (representation === null || typeof representation !== 'object') return false;
  const fields = new Map<string, unknown>(Object.entries(representation));
  const typename = fields.get('__typename');
  const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
  if (!isObjectType(type)) return false;
  const keys = (getDirective(schema, type, 'key') ?? []) as { fields: string }[];
  return keys.some((key) => typeof fields.get(key.fields) === 'string');
}
