import type { FastifyError, FastifyReply } from 'fastify';
import { MAX_BODY_BYTES } from './query-limits';

interface HttpFault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Gives what to answer to a request that failed before, or outside of, GraphQL. */
export function httpFault({ statusCode = 500, code, message }: FastifyError): HttpFault {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return {
      status: statusCode,
      code: 'BAD_USER_INPUT',
      message: `The request body is too large: bound ${MAX_BODY_BYTES} bytes (1 MiB).`,
    };
  }
  // The adapter makes a URL of the Host header.
  if (code === 'ERR_INVALID_URL') {
    return { status: 400, code: 'BAD_REQUEST', message: 'The Host header is missing or wrong.' };
  }
  return statusCode < 500
    ? { status: statusCode, code: 'BAD_REQUEST', message }
    : { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Internal server error' };
}

/** Answers with one error, in the form that GraphQL clients read; a masked one has the request id. */
export function sendError(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply {
  const requestId = code === 'INTERNAL_SERVER_ERROR' ? { requestId: reply.request.id } : {};
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, ...requestId } }] });
}
