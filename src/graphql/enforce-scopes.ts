import { mapSchema, MapperKind, getDirective } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from './context';
import { forbidden, unauthenticated } from './errors';

type Scopes = readonly (readonly string[])[];

/**
 * Makes the subgraph itself enforce what the schema says by @authenticated and @requiresScopes on its
 * root fields. Entities are reached by `_entities`, which asks for the scopes that read a contract.
 */
export function enforceScopes(schema: GraphQLSchema, entityScopes: Scopes): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.ROOT_FIELD]: (field, name) => {
      const scopes = name === '_entities' ? entityScopes : scopesOf(schema, field);
      if (scopes === null) return field;
      const { resolve = defaultFieldResolver } = field;
      return {
        ...field,
        resolve: (parent: unknown, args: object, context: Context, info) => {
          refuseUnlessAllowed(context, scopes);
          return resolve(parent, args, context, info);
        },
      };
    },
  });
}

/** Gives the alternatives of scopes that a field asks for; null where it asks for no token at all. */
function scopesOf(schema: GraphQLSchema, field: Parameters<typeof getDirective>[1]): Scopes | null {
  const required = getDirective(schema, field, 'requiresScopes')?.[0]?.['scopes'] as
    Scopes | undefined;
  const isAuthenticated = getDirective(schema, field, 'authenticated') !== undefined;
  return required ?? (isAuthenticated ? [[]] : null);
}

function refuseUnlessAllowed({ caller, isAuthenticated }: Context, scopes: Scopes): void {
  if (!isAuthenticated) throw unauthenticated();
  const isAllowed = scopes.some((all) => all.every((scope) => caller.scopes.has(scope)));
  if (!isAllowed) throw forbidden(scopes);
}
