import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { pino } from 'pino';
import { startGateway } from '../../examples/gateway/gateway';
import { hiveConfig } from '../../examples/gateway/hive';
import type { SubgraphOptions } from '../../examples/gateway/supergraph';
import type { Answer, TestCaller } from '../support/app';

/** A gateway under test. */
export interface Gateway {
  fetch(path: string, request: RequestInit): Response | Promise<Response>;
  stop(): Promise<void>;
}

async function startApolloGateway(options: SubgraphOptions): Promise<Gateway> {
  const gateway = await startGateway({
    ...options,
    host: '127.0.0.1',
    port: 0,
    pages: { today: () => '2024-04-08', operations: () => [], ownKey: null },
    logger: pino({ level: 'silent' }),
  });
  return {
    fetch: (path, request) => fetch(gateway.address + path, request),
    stop: () => gateway.stop(),
  };
}

function startHiveGateway(options: SubgraphOptions): Promise<Gateway> {
  const runtime = createGatewayRuntime({ ...hiveConfig(options), logging: false });
  return Promise.resolve({
    fetch: (path, request) => runtime.fetch(`http://gateway.test${path}`, request),
    stop: async () => runtime.dispose(),
  });
}

/** The gateways: whose, what starts it, and whether it sends the calls of a mutation one by one. */
export const GATEWAYS = [
  ['Apollo’s', startApolloGateway, false],
  ['Hive’s', startHiveGateway, true],
] as const;

export type Asked = [caller: TestCaller | null, query: string, variables?: Record<string, unknown>];

/** Asks a gateway as a caller; null is one without a token. */
export async function askGateway(
  gateway: Gateway,
  ...[caller, query, variables = {}]: Asked
): Promise<Answer<Record<string, unknown>>> {
  const response = await gateway.fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(caller && { authorization: JSON.stringify(caller) }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Record<string, unknown>>;
}
