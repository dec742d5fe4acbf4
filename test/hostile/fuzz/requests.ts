import { OPERATOR, actingFor, type TestCaller } from '../../support/app';
import type { Dice } from './dice';
import type { Operation } from './operations';

/** A request as it is sent. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
  /** How many milliseconds later the caller hangs up; absent where it waits. */
  readonly hangsUpAfter?: number;
  /** Sends no more than this of the body that it announces. */
  readonly sends?: number;
}

const OWN = actingFor('C-1');
const CALLERS: readonly (TestCaller | null)[] = [
  ...[OPERATOR, OPERATOR, OPERATOR, OWN, OWN, actingFor('C-2'), actingFor('C-1', 'C-2')],
  { ...OWN, scope: 'contracts:read' },
  { ...OWN, scope: '' },
  { ...OWN, scope: 'CONTRACTS:OPERATE contracts:operate\n' },
  { ...actingFor(), subject: 'x'.repeat(255) },
  { ...actingFor(...Array.from({ length: 200 }, (_each, n) => `C-${n}`)), subject: 'partner' },
  null,
];
const HEADERS: readonly Record<string, string>[] = [
  { accept: 'application/graphql-response+json' },
  { accept: 'application/graphql-response+json;q=0.9, application/json' },
  { accept: 'text/html' },
  { accept: 'multipart/mixed' },
  { accept: '' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/graphql' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': '' },
  { 'content-encoding': 'gzip' },
  { 'x-request-id': 'a'.repeat(500) },
  { 'x-request-id': '\u00ff' },
  { 'x-gateway-secret': 'x' },
  { 'apollo-require-preflight': 'true', origin: 'null' },
  { 'apollo-federation-include-trace': 'ftv1' },
  { traceparent: '00-zz-zz-zz' },
  { expect: '100-continue' },
  { host: 'a b' },
];
const METHODS = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'SEARCH'];
const PATHS = [
  '/',
  '/graphql/',
  '/graphql?x=1',
  '/GRAPHQL',
  '/%',
  '/../etc',
  '/healthz',
  '/nothing',
];

/** Makes the request that sends an operation: mostly as clients do, and now and then in every other way. */
export function requestOf(operation: Operation, dice: Dice): HttpRequest {
  const caller = dice.pick(CALLERS);
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ...(caller && { authorization: JSON.stringify(caller) }),
  };
  const usual: HttpRequest = {
    method: 'POST',
    path: '/graphql',
    headers,
    body: JSON.stringify(operation),
  };
  if (dice.chance(0.85)) return usual;
  const { query, variables } = operation;
  const json = JSON.stringify(operation);
  const odd: readonly (() => Partial<HttpRequest>)[] = [
    () => ({ headers: { ...headers, ...dice.pick(HEADERS) } }),
    () => ({ headers: { ...headers, ...dice.pick(HEADERS), ...dice.pick(HEADERS) } }),
    () => ({ method: dice.pick(METHODS) }),
    () => ({ path: dice.pick(PATHS) }),
    () => {
      const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
      const path = `/graphql?${search.toString().slice(0, 12_000)}`;
      const asked = dice.chance(0.8) && { 'apollo-require-preflight': 'true' };
      return { method: 'GET', path, body: '', headers: { ...headers, ...asked } };
    },
    () => ({ body: json.slice(0, dice.below(json.length)) }),
    () => ({ body: scratched(json, dice) }),
    () => ({ body: JSON.stringify({ ...operation, query: scratched(query, dice) }) }),
    () => ({ body: Buffer.from(json, dice.pick(['utf16le', 'latin1', 'base64'])) }),
    () => ({ body: JSON.stringify(Array.from({ length: dice.below(5) }, () => operation)) }),
    () => ({
      body: dice.pick(['null', '1', '""', '[]', '{}', '{"query":null}', '\ufeff{}', '\0']),
    }),
    () => ({ body: `{"query":"{__typename}","variables":${'['.repeat(50_000)}` }),
    () => ({ body: JSON.stringify({ query: `{ ${'a: __typename '.repeat(dice.below(400))} }` }) }),
    () => ({ body: JSON.stringify({ query: `{ ${'__typename '.repeat(dice.below(20_000))} }` }) }),
    () => ({ body: JSON.stringify({ query: '{ contracts '.repeat(dice.below(3_000)) }) }),
    () => ({ body: JSON.stringify({ query: levels(dice.below(30)) }) }),
    () => ({
      body: JSON.stringify({
        ...operation,
        extensions: { persistedQuery: dice.pick([1, {}, { version: 1 }]) },
      }),
    }),
    () => ({
      body: JSON.stringify({
        ...operation,
        variables: dice.pick([null, [], 'x', 1, { v0: null }]),
      }),
    }),
    () => ({ body: JSON.stringify({ query: `subscription ${query.slice(query.indexOf('{'))}` }) }),
    () => ({ body: 'x'.repeat(1_048_577) }),
    () => ({ hangsUpAfter: dice.below(20) }),
    () => ({ sends: dice.below(json.length) }),
  ];
  return { ...usual, ...dice.pick(odd)() };
}

const levels = (count: number): string =>
  `{ contracts ${'{ edges { node { contractor { contracts '.repeat(count)}{ totalCount } ${'} } } }'.repeat(count)} }`;

/** Changes a few characters of a text. */
function scratched(text: string, dice: Dice): string {
  const characters = Array.from(text);
  for (let times = 1 + dice.below(4); times > 0; times -= 1) {
    const put = dice.pick([
      '',
      '{',
      '}',
      '"',
      '\\',
      '$',
      '!',
      ':',
      '\0',
      '\ud83d',
      '#',
      '...',
      '(',
      '0',
      'é',
    ]);
    characters[dice.below(characters.length)] = put;
  }
  return characters.join('');
}
