import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getVariableValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from '../context';
import { mayBeResponseName } from '../dry-run-session';
import { badUserInput } from '../errors';

/** What an id of a rehearsal may be besides an identifier: the response name of an earlier call. */
const RESPONSE_NAME = /^[_A-Za-z]\w*$/;
/** Postgres takes these for UUIDs too. */
const UUID_WITHOUT_HYPHENS = /^[\da-f]{32}$/i;

/** A call of an operation, by the name of its answer. */
interface Call {
  readonly responseName: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * An Apollo plugin that ends dry runs when their answer is ready, and refuses operations that mix
 * dry runs with real ones, or name a call that is not before them.
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
          const fields = rootFields(operation.selectionSet, document, coerced);
          const calls = fields.flatMap((field) => callOf(field, type, coerced));
          const dryRuns = calls.filter(({ input }) => input['dryRun'] === true);
          if (dryRuns.length > 0 && dryRuns.length < calls.length) {
            throw badUserInput('One operation cannot hold both dry runs and real calls.');
          }
          refuseUnknownNames(dryRuns);
          return Promise.resolve();
        },
        willSendResponse: ({ contextValue }) => contextValue.dryRunSession.end(),
      }),
  };
}

/** Gives the call of a field; none of `__typename`, which gateways add. */
function callOf(
  field: FieldNode,
  type: GraphQLObjectType,
  variables: Record<string, unknown>,
): Call[] {
  const definition = type.getFields()[field.name.value];
  if (definition === undefined) return [];
  const { input = {} } = getArgumentValues(definition, field, variables);
  return [
    { responseName: (field.alias ?? field.name).value, input: input as Record<string, unknown> },
  ];
}

function refuseUnknownNames(dryRuns: readonly Call[]): void {
  const earlier = new Set<unknown>();
  for (const { responseName, input } of dryRuns) {
    for (const [field, value] of Object.entries(input)) {
      if (!mayBeResponseName(field) || typeof value !== 'string') continue;
      const isName = RESPONSE_NAME.test(value) && !UUID_WITHOUT_HYPHENS.test(value);
      if (!isName || earlier.has(value)) continue;
      throw badUserInput(
        `"${field}" of "${responseName}" is a name, and no earlier dry run of this request has it: the calls of a rehearsal go in one operation, and reach this subgraph in one request.`,
      );
    }
    earlier.add(responseName);
  }
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
