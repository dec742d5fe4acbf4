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
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Semaphore } from '../../commands/runner/keyed-mutex';
import type { Context } from '../context';
import { badUserInput } from '../errors';

/**
 * The transaction in which the dry runs of one request take place, one after another, each on what
 * the ones before it wrote. It is rolled back when the answer is ready.
 */
export class DryRunSession {
  private runner: QueryRunner | null = null;
  /** The entities rehearsed so far, by the response names of their fields. */
  private readonly entityIds = new Map<string, string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly semaphore: Semaphore,
  ) {}

  /** Gives the manager of the transaction, which begins with the first dry run. */
  async begin(): Promise<EntityManager> {
    if (this.runner === null) {
      await this.semaphore.enter();
      this.runner = oneStatementAtATime(this.dataSource.createQueryRunner());
      await this.runner.startTransaction();
    }
    return this.runner.manager;
  }

  /** Lets later dry runs name an entity by the response name of the field that answered with it. */
  name(responseName: string, entityId: string): void {
    this.entityIds.set(responseName, entityId);
  }

  /** Gives an input with the ids of the entities that it names. */
  withIds<Input extends object>(input: Input): Input {
    const named = Object.entries(input).map(([field, value]: [string, unknown]) => [
      field,
      field.endsWith('Id') && field !== 'contractorId'
        ? (this.entityIds.get(String(value)) ?? value)
        : value,
    ]);
    return Object.fromEntries(named) as Input;
  }

  /** Undoes all that was rehearsed. */
  async end(): Promise<void> {
    const { runner } = this;
    if (runner === null) return;
    this.runner = null;
    try {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
    } catch {
      // The connection broke, and with it went the transaction; the answer has its error already.
    } finally {
      await runner.release();
      this.semaphore.leave();
    }
  }
}

/** Fields are read at once, but a connection of Postgres answers one statement at a time. */
function oneStatementAtATime(runner: QueryRunner): QueryRunner {
  const query: QueryRunner['query'] = runner.query.bind(runner);
  let last: Promise<unknown> = Promise.resolve();
  runner.query = (...statement: Parameters<QueryRunner['query']>) => {
    const next = () => query(...statement);
    const result = last.then(next, next);
    last = result;
    return result;
  };
  return runner;
}

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
          const dryRuns = rootFields(operation.selectionSet, document, coerced).map((field) =>
            isDryRun(field, type, coerced),
          );
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
  type: GraphQLObjectType,
  variables: Record<string, unknown>,
): boolean {
  const definition = type.getFields()[field.name.value];
  if (definition === undefined) return false;
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
