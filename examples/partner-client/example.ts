import { createClient } from './client.ts';
import { followFeed } from './feed.ts';
import { relayEvents } from './relay.ts';
import { RequestError } from './request.ts';

const SETTINGS = {
  url: process.env['CONTRACTS_URL'] ?? 'http://127.0.0.1:4001/graphql',
  token: process.env['CONTRACTS_TOKEN'] ?? '',
  contractorId: process.env['CONTRACTOR_ID'] ?? 'C-1001',
  cursorFile: process.env['CURSOR_FILE'] ?? 'contracts.cursor',
  webhookUrl: process.env['WEBHOOK_URL'] ?? '',
  webhookSecret: process.env['WEBHOOK_SECRET'] ?? '',
};

/** Applies for one Web Gateway, however often it is started, and then prints (or sends on) what happens until Ctrl-C. */
async function main(): Promise<void> {
  const { url, token, contractorId, cursorFile, webhookUrl, webhookSecret } = SETTINGS;
  const client = createClient({
    url,
    token: () => token,
    onRetry: (reason) => console.error('Trying again:', reason),
  });

  const result = await client.apply({
    idempotencyKey: `order-1-of-${contractorId}`,
    contractorId,
    serviceType: 'WEB_GATEWAY',
    accountCount: 50,
    agreesToTermsEdition: '2022-09-01',
  });
  if ('contract' in result) {
    console.log(`${result.contract.contractNumber} is ${result.contract.status}`);
  } else {
    for (const { code, message, article } of result.refusals) {
      console.log(`Refused: ${message} (${code}${article === null ? '' : `, art. ${article}`})`);
    }
  }

  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  process.once('SIGTERM', () => stopping.abort());
  const { signal } = stopping;
  if (webhookUrl !== '') {
    const source = new URL('/', url).href;
    await relayEvents({
      client,
      cursorFile,
      signal,
      url: webhookUrl,
      secret: webhookSecret,
      source,
    });
    return;
  }
  await followFeed({
    client,
    cursorFile,
    signal,
    handle: ({ sequence, type, contractId }) => console.log(sequence, type, contractId),
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof RequestError ? error.message : error);
  process.exitCode = 1;
});
