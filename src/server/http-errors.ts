import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply } from 'fastify';
import { MAX_BODY_BYTES } from './query-limits';

/** What Node's parser of HTTP found, where it is not simply a bad request. */
const STATUS_OF_PARSER: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers on a connection whose bytes are no HTTP request, and closes it. */
export function answerUnparsed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS_OF_PARSER[error.code ?? ''] ?? 400;
  const reason = STATUS_CODES[status] ?? 'Bad Request';
  const body = JSON.stringify({
    errors: [{ message: `${reason}.`, extensions: { code: 'BAD_REQUEST' } }],
  });
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

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
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY') {
    return { status: 400, code: 'BAD_REQUEST', message: 'Invalid JSON in the request body.' };
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
