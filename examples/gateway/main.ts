import { pino } from 'pino';
import { devSigningKey } from '../../src/dev/signing-key';
import type { ReadyOperation } from '../../src/dev/sandbox/ready-operation';
import { readyOperations } from '../../src/dev/sandbox/ready-operations';
import { readPort, readSettings, SettingError } from '../../src/config';
import { tokyoDate } from '../../src/terms/model/calendar';
import { startGateway } from './gateway';
import { GatewayError } from './supergraph';

const EXAMPLE = `query {
  contractors(first: 5) {
    edges {
      node {
        id
        name
        contractLimits { serviceType held available }
        contracts(first: 3) { edges { node { contractNumber serviceType status } } }
        supportCases { subject contract { contractNumber status minimumTermEndsOn } }
      }
    }
  }
}`;

async function main(): Promise<void> {
  const { SUBGRAPH_URL, GATEWAY_PORT } = process.env;
  const { host, gatewaySecret, authJwksUrl, dataDir, clockToday, logLevel } = readSettings(
    process.env,
  );
  const subgraphUrl = SUBGRAPH_URL || 'http://127.0.0.1:4001/graphql';
  const today = () => clockToday ?? tokyoDate(Date.now());
  const gateway = await startGateway({
    subgraphUrl,
    gatewaySecret,
    host,
    port: readPort('GATEWAY_PORT', GATEWAY_PORT || '4000'),
    pages: {
      today,
      operations: () => operations(today()),
      ownKey: authJwksUrl === null ? () => devSigningKey(dataDir) : null,
    },
    logger: pino({ level: logLevel }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void gateway.stop());
  }
  console.log(`One graph of the contracts at ${subgraphUrl} and an example directory of contractors.
Open ${gateway.address} in a browser, or send operations to ${gateway.address}/graphql with the header
\`Authorization: Bearer TOKEN\`, the token from \`npm run -s token -- --scope contracts:operate\`. Try:

${EXAMPLE}
`);
}

/** Gives the operations of the page: one over both subgraphs, and those of the contracts. */
function operations(today: string): ReadyOperation[] {
  const user = 'Both subgraphs';
  const title = 'Contractors and their contracts';
  return [
    { user, title, role: 'operator', query: EXAMPLE, variables: {} },
    // Entities are between a gateway and its subgraphs: its clients do not see them.
    ...readyOperations(today).filter(({ query }) => !query.includes('_entities')),
  ];
}

main().catch((error: unknown) => {
  console.error(
    error instanceof GatewayError || error instanceof SettingError ? error.message : error,
  );
  process.exitCode = 1;
});
