import type { FastifyRequest } from 'fastify';

/** Tells whether a browser was led to the place of the API, by a link or a typed address: no operation is asked for. */
export function isVisit({ method, headers, query }: FastifyRequest): boolean {
  return (
    method === 'GET' &&
    (headers.accept ?? '').includes('text/html') &&
    Object.keys(query as object).length === 0
  );
}
