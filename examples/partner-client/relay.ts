import { CloudEvent, HTTP } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import type { ContractEvent } from './client.ts';
import { type FeedOptions, followFeed } from './feed.ts';
import {
  isPassing,
  passing,
  PassingError,
  RequestError,
  TIMEOUT_MS,
  withRetries,
} from './request.ts';

export interface RelayOptions extends Omit<FeedOptions, 'handle'> {
  /** Where the events go: takes a POST of a CloudEvent and answers 2xx once it has it. */
  readonly url: string;
  /** Shared with the receiver: `whsec_` and 24 to 64 bytes in base64, as Standard Webhooks has it. */
  readonly secret: string;
  /** The `source` of the CloudEvents: a URI that is yours, the same for ever. */
  readonly source: string;
  /** How often an event is sent before the relay fails (default 12: about two minutes). */
  readonly attempts?: number | undefined;
  /** Told of every delivery that failed and is going to be repeated. */
  readonly onRetry?: ((reason: unknown) => void) | undefined;
}

/**
 * Sends the events of the feed to a webhook until the signal: as CloudEvents 1.0 in structured form, signed by Standard
 * Webhooks, one after another in the order of the feed. An event is sent until the receiver has taken it, and no later one
 * before; started again, the relay goes on where it was. An event can come twice, with the same `id`.
 */
export async function relayEvents(options: RelayOptions): Promise<void> {
  const { url, secret, source, attempts = 12, onRetry, signal } = options;
  const webhook = new Webhook(secret);
  await followFeed({
    ...options,
    handle: (event) =>
      withRetries({ attempts, onRetry, signal }, () =>
        deliver(url, webhook, cloudEventOf(event, source)),
      ),
  });
}

/** Gives an event of the feed as a CloudEvent; its `sequence` orders it, as a number. */
export function cloudEventOf(event: ContractEvent, source: string): CloudEvent<object> {
  const { id, type, at, subjectId, contractId, contractorId, sequence, data } = event;
  return new CloudEvent({
    id,
    source,
    type: `contracts.${type}`,
    time: at,
    subject: subjectId,
    datacontenttype: 'application/json',
    sequence,
    ...(contractId !== null && { contractid: contractId }),
    ...(contractorId !== null && { contractorid: contractorId }),
    data,
  });
}

async function deliver(url: string, webhook: Webhook, event: CloudEvent<object>): Promise<void> {
  const { headers, body } = HTTP.structured(event);
  const text = String(body);
  const sentAt = new Date();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      ...(headers as Record<string, string>),
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)),
      'webhook-signature': webhook.sign(event.id, sentAt, text),
    },
    body: text,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(passing);
  await response.body?.cancel();
  if (response.ok) return;
  const problem = `The receiver answered ${response.status}.`;
  throw new (isPassing(response.status) ? PassingError : RequestError)(problem);
}
