import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { querySize } from './query-size';

export const MAX_BODY_BYTES = 1_048_576;
export const MAX_TOKENS = 10_000;
const MAX_DEPTH = 15;
const MAX_ALIASES = 100;
const MAX_REPRESENTATIONS = 1_000;
const MAX_NODES = 100_000;

/** An Apollo plugin that refuses operations larger than the bounds, before they are executed. */
export function queryLimitsPlugin<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          // Without an operation, execution says which is missing.
          if (!operation) return Promise.resolve();
          const size = querySize(schema, document, operation, request.variables ?? {});
          refuseAbove('depth', size.depth, MAX_DEPTH);
          refuseAbove('aliases', size.aliases, MAX_ALIASES);
          refuseAbove('representations', size.representations, MAX_REPRESENTATIONS);
          refuseAbove('estimated nodes', size.nodes, MAX_NODES);
          return Promise.resolve();
        },
      }),
  };
}

/** Gives, for a message of the parser, that of the bound which stopped it, or null for a syntax error. */
export function boundOfParser(message: string): string | null {
  if (/contains more tha[nt] \d+ tokens/.test(message)) {
    return messageOf('tokens', `more than ${MAX_TOKENS}`, MAX_TOKENS);
  }
  // Brackets nested beyond what the parser's stack holds are far beyond the depth.
  if (message === 'Maximum call stack size exceeded') {
    return messageOf('depth', `more than ${MAX_DEPTH}`, MAX_DEPTH);
  }
  return null;
}

function refuseAbove(bound: string, actual: number, maximum: number): void {
  if (actual <= maximum) return;
  throw new GraphQLError(messageOf(bound, String(actual), maximum), {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function messageOf(bound: string, actual: string, maximum: number): string {
  return `The operation is too large: ${bound} ${actual}, bound ${maximum}.`;
}
