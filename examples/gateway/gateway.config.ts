import { hiveConfig } from './hive';

const { SUBGRAPH_URL, GATEWAY_SECRET } = process.env;

/** What `npm run gateway:hive` serves. */
export const gatewayConfig = hiveConfig({
  subgraphUrl: SUBGRAPH_URL || 'http://127.0.0.1:4001/graphql',
  gatewaySecret: GATEWAY_SECRET || null,
});
