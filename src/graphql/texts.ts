import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { visit } from 'graphql';
import { badUserInput } from './errors';

/**
 * An Apollo plugin that refuses texts which are no well-formed Unicode, or which Postgres cannot keep:
 * those with a NUL or a lone surrogate in them.
 */
export function textsPlugin<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, request }) => {
          visit(document, { StringValue: ({ value }) => refuseUnlessPlain(value) });
          refuseUnlessPlain(request.variables);
          return Promise.resolve();
        },
      }),
  };
}

function refuseUnlessPlain(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !isWellFormed(value)) {
      throw badUserInput('A text holds a NUL or half of a surrogate pair.');
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [name, field] of Object.entries(value)) {
      refuseUnlessPlain(name);
      refuseUnlessPlain(field);
    }
  }
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
