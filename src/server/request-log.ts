import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';
import { Counter, Histogram, type Registry } from 'prom-client';
import { noteRequestOf } from './errors';

/** Longer names of operations are cut in the log. */
const MAX_NAME_LENGTH = 100;

/** One request to `/graphql`: what its log line and its counters need. */
export interface RequestFacts {
  readonly requestId: string;
  readonly startedAt: number;
  /** The trace that the request belongs to; null where traces are not taken. */
  readonly traceId: string | null;
  /** Who calls, as the token says; null without one. */
  caller: string | null;
  /** Aborted where the caller hung up before the answer. */
  readonly signal: AbortSignal;
  /** Absent until the document has named an operation. */
  operation?: { name: string | null; type: string; field: string };
  /** The codes of the errors answered; empty where there were none. */
  errorCodes: readonly string[];
  /** The codes of what mutations were refused for, which is no error. */
  readonly refusals: string[];
}

/** What the context of every resolver must hold. */
export interface RequestContext extends BaseContext {
  readonly request: RequestFacts;
}

/** These are answered in full to a well-formed request, if with errors alone. */
const CODES_OF_WELL_FORMED_REQUESTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/**
 * An Apollo plugin that notes in the request's facts what was asked and how it ended, and answers
 * 503 where there is nothing to answer but that the database is away.
 */
export function requestLogPlugin<C extends RequestContext>(): ApolloServerPlugin<C> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ contextValue, operation, operationName, schema }) => {
          if (operation) {
            contextValue.request.operation = {
              name: operationName?.slice(0, MAX_NAME_LENGTH) ?? null,
              type: operation.operation,
              field: rootField(operation, schema),
            };
          }
          return Promise.resolve();
        },
        didEncounterErrors: ({ contextValue, errors }) => {
          for (const error of errors) noteRequestOf(error, contextValue.request.requestId);
          return Promise.resolve();
        },
        willSendResponse: (requestContext) => {
          noteOutcome(requestContext);
          return Promise.resolve();
        },
      }),
  };
}

function noteOutcome<C extends RequestContext>({
  contextValue,
  response,
}: GraphQLRequestContext<C>): void {
  if (response.body?.kind !== 'single') return;
  const { data, errors = [] } = response.body.singleResult;
  const codes = errors.map(({ extensions }) => String(extensions?.['code']));
  contextValue.request.errorCodes = codes;
  // Whoever sent what cannot be executed is told so, whichever plugin found it.
  if (
    response.http.status === 500 &&
    codes.every((code) => CODES_OF_WELL_FORMED_REQUESTS.has(code))
  ) {
    response.http.status = 400;
  }
  const isEmpty = Object.values(data ?? {}).every((value) => value === null);
  if (isEmpty && codes.length > 0 && codes.every((code) => code === 'SERVICE_UNAVAILABLE')) {
    response.http.status = 503;
  }
}

/** The field asked for: a label with as many values as the schema has root fields, and three more. */
function rootField(operation: OperationDefinitionNode, schema: GraphQLSchema): string {
  const [first, ...others] = operation.selectionSet.selections;
  if (others.length > 0) return 'several';
  if (first?.kind !== Kind.FIELD) return 'fragment';
  const name = first.name.value;
  const isKnown = name in (schema.getRootType(operation.operation)?.getFields() ?? {});
  return isKnown ? name : 'introspection';
}

/**
 * Says whether an answer of status 400 is one of GraphQL: by GraphQL over HTTP such an answer has
 * the status 200 where its media type is `application/json`.
 */
export function isAnswerOfGraphQL({ errorCodes }: RequestFacts): boolean {
  return (
    errorCodes.length > 0 && errorCodes.every((code) => CODES_OF_WELL_FORMED_REQUESTS.has(code))
  );
}

/** How a request ended: `status` as sent, or null where the caller hung up before the answer. */
export interface RequestEnd {
  readonly facts: RequestFacts;
  readonly status: number | null;
}

/** Makes the function that writes one log line and counts one request, once it has ended. */
export function createRequestRecorder(
  logger: Logger,
  registry: Registry,
): (end: RequestEnd) => void {
  const requests = new Counter({
    name: 'graphql_requests_total',
    help: 'GraphQL requests answered, by the root field asked for and the outcome: ok, REFUSED where a mutation was refused, the code of the first error, HTTP_ and the status of what was turned away before GraphQL, or ABORTED.',
    labelNames: ['operation', 'outcome'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'graphql_request_duration_seconds',
    help: 'Seconds from the arrival of a GraphQL request to the end of its answer, by operation type.',
    labelNames: ['type'],
    registers: [registry],
  });

  return ({ facts, status }) => {
    const { requestId, traceId, startedAt, caller, operation, errorCodes, refusals } = facts;
    const durationMs = performance.now() - startedAt;
    const outcome = outcomeOf(facts, status);
    requests.inc({ operation: operation?.field ?? 'none', outcome });
    durations.observe({ type: operation?.type ?? 'none' }, durationMs / 1000);
    logger.info(
      {
        requestId,
        traceId,
        caller,
        operationName: operation?.name ?? null,
        operationType: operation?.type ?? null,
        field: operation?.field ?? null,
        outcome,
        errorCodes: [...new Set(errorCodes)],
        refusals: [...new Set(refusals)],
        status,
        durationMs: Math.round(durationMs * 10) / 10,
      },
      'graphql request',
    );
  };
}

function outcomeOf({ errorCodes, refusals }: RequestFacts, status: number | null): string {
  if (status === null) return 'ABORTED';
  const [firstCode] = errorCodes;
  if (firstCode !== undefined) return firstCode;
  if (status >= 400) return `HTTP_${status}`;
  return refusals.length > 0 ? 'REFUSED' : 'ok';
}
