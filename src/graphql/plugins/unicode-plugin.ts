import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { type DocumentNode, visit } from 'graphql';
import { badUserInput } from '../errors';

/** No input is nested as deeply; what is could not be followed to its end. */
const MAX_LEVELS = 100;

const plainDocuments = new WeakSet<DocumentNode>();

/**
 * An Apollo plugin that refuses texts which are no well-formed Unicode, or which Postgres cannot keep:
 * those with a NUL or a lone surrogate in them.
 */
export function unicodePlugin<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, request }) => {
          if (!plainDocuments.has(document)) {
            visit(document, { StringValue: ({ value }) => refuseUnlessPlain(value) });
            plainDocuments.add(document);
          }
          refuseUnlessPlain(request.variables);
          return Promise.resolve();
        },
      }),
  };
}

function refuseUnlessPlain(value: unknown, level = 0): void {
  if (level > MAX_LEVELS)
    throw badUserInput(`A variable must not be nested deeper than ${MAX_LEVELS} levels.`);
  if (typeof value === 'string') {
    if (value.includes('\0') || !isWellFormed(value)) {
      throw badUserInput('A text must not hold a NUL or half of a surrogate pair.');
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [name, field] of Object.entries(value)) {
      refuseUnlessPlain(name, level);
      refuseUnlessPlain(field, level + 1);
    }
  }
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
