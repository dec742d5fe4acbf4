import { createClient, RequestError } from './client';
import { followFeed } from './feed';

const SETTINGS = {
  url: process.env['CONTRACTS_URL'] ?? 'http://127.0.0.1:4001/graphql',
  token: process.env['CONTRACTS_TOKEN'] ?? '',
  contractorId: process.env['CONTRACTOR_ID'] ?? 'C-1001',
  cursorFile: process.env['CURSOR_FILE'] ?? 'contracts.cursor',
};

/** Applies for one Web Gateway, however often it is started, and then prints what happens until Ctrl-C. */
async function main(): Promise<void> {
  const { url, token, contractorId, cursorFile } = SETTINGS;
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
  await followFeed({
    client,
    cursorFile,
    signal: stopping.signal,
    handle: ({ sequence, type, contractId }) => console.log(sequence, type, contractId),
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof RequestError ? error.message : error);
  process.exitCode = 1;
});
