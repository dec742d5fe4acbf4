import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  getDirectiveValues,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context';
import { badUserInput } from '../errors';

/**
 * An Apollo plugin that ends dry runs when their answer is ready, and refuses operations that mix
 * dry runs with real ones.
 */
export function dryRunPlugin<C extends Context>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          const type = schema.getMutationType();
          if (operation?.operation !== OperationTypeNode.MUTATION || !type) {
            return Promise.resolve();
          }
          const { coerced } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
          );
          // Execution says what is wrong with the variables.
          if (coerced === undefined) return Promise.resolve();
          const calls = rootFields(operation.selectionSet, document, coerced);
          const dryRuns = calls.flatMap((field) => {
            const definition = type.getFields()[field.name.value];
            // `__typename` calls nothing.
            return definition ? [isDryRun(field, definition, coerced)] : [];
          });
          if (dryRuns.includes(true) && dryRuns.includes(false)) {
            throw badUserInput('One operation cannot hold both dry runs and real calls.');
          }
          return Promise.resolve();
        },
        willSendResponse: ({ contextValue }) => contextValue.dryRunSession.end(),
      }),
  };
}

function isDryRun(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  variables: Record<string, unknown>,
): boolean {
  const { input } = getArgumentValues(definition, field, variables);
  return (input as { dryRun?: boolean | null } | undefined)?.dryRun === true;
}

/** Gives the fields of a selection that are not left out, those of fragments included. */
function rootFields(
  { selections }: SelectionSetNode,
  document: DocumentNode,
  variables: Record<string, unknown>,
): FieldNode[] {
  return selections.flatMap((selection) => {
    const isSkipped =
      getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true;
    const isLeftOut =
      getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false;
    if (isSkipped || isLeftOut) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return rootFields(selection.selectionSet, document, variables);
    }
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION &&
        definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION
      ? rootFields(fragment.selectionSet, document, variables)
      : [];
  });
}
