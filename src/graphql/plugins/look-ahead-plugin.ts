import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { contractReadingOf } from '../contract-needs';
import type { Context } from '../context';

/** An Apollo plugin that has queries read of contracts only what they are made from. */
export function lookAheadPlugin<C extends Context>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, contextValue }) => {
          if (operation?.operation === OperationTypeNode.QUERY) {
            contextValue.loaders.readOnly(contractReadingOf(schema, document));
          }
          return Promise.resolve();
        },
      }),
  };
}
