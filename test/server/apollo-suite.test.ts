import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createServer } from '../../src/server/server';

// A drain waits until its clients are quiet: one after another they would take a minute.
const drains: Promise<void>[] = [];
afterAll(() => Promise.all(drains));

// Apollo's own tests of what serves its engine: ours does, with the engines that they hand in.
defineIntegrationTestSuite(
  async (config, options) => {
    const apollo = new ApolloServer(config);
    await apollo.start();
    const server = await createServer({
      apollo,
      contextOf: () => options?.context?.() ?? Promise.resolve({}),
      readiness: () => Promise.resolve(),
      settings: {
        host: '127.0.0.1',
        port: 0,
        gatewaySecret: null,
        corsOrigins: [],
        drainNotice: 0,
      },
      logger: pino({ level: 'silent' }),
      authenticate: () => Promise.resolve(null),
      registry: new Registry(),
    });
    const address = await server.listen();
    const extraCleanup = () => {
      drains.push(server.drain());
      return Promise.resolve();
    };
    return { server: apollo, url: `${address}/graphql`, extraCleanup };
  },
  { noIncrementalDelivery: true },
);
