import { GatewayError, startGateway } from './gateway';

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
  const { SUBGRAPH_URL, GATEWAY_PORT, GATEWAY_SECRET, HOST } = process.env;
  const subgraphUrl = SUBGRAPH_URL || 'http://127.0.0.1:4001/graphql';
  const gateway = await startGateway({
    subgraphUrl,
    gatewaySecret: GATEWAY_SECRET || null,
    host: HOST || '127.0.0.1',
    port: portOf(GATEWAY_PORT || '4000'),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void gateway.stop());
  }
  console.log(`One graph of the contracts at ${subgraphUrl} and an example directory of contractors:

  ${gateway.url}

Open it in a browser, or send it GraphQL by POST. Get a token with

  npm run -s token -- --scope contracts:operate

send it in the header \`Authorization: Bearer TOKEN\`, and try

${EXAMPLE}
`);
}

function portOf(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) {
    throw new GatewayError('GATEWAY_PORT must be a whole number from 0 to 65535.');
  }
  return port;
}

main().catch((error: unknown) => {
  console.error(error instanceof GatewayError ? error.message : error);
  process.exitCode = 1;
});
