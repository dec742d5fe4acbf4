import { cacheExchange, Client, fetchExchange } from 'urql';

const ENDPOINT = '/graphql';

/** Makes a client that acts by a token and keeps what it has read until something is changed. */
export function createDeskClient(token: string): Client {
  return new Client({
    url: ENDPOINT,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
    // What is known is shown at once, and is asked for anew: others work on it too.
    requestPolicy: 'cache-and-network',
  });
}

/** Makes a client for rehearsals: as nothing is changed by them, nothing that was read is out of date. */
export function createRehearsalClient(token: string): Client {
  return new Client({
    url: ENDPOINT,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
  });
}
