import type { FastifyRequest } from 'fastify';

const LOOPBACK_ADDRESS = /^(::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const FORWARDING = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Tells whether a request comes from a page of this server in a browser, or from a program, on this
 * very machine. A page from elsewhere whose name has been pointed at this machine (DNS rebinding)
 * gives itself away by the Host header, and what a proxy passes on by the headers that it adds.
 */
export function isLocal({ headers, socket }: Pick<FastifyRequest, 'headers' | 'socket'>): boolean {
  const site = headers['sec-fetch-site'];
  return (
    LOOPBACK_ADDRESS.test(socket.remoteAddress ?? '') &&
    LOOPBACK_HOST.test(headers.host ?? '') &&
    FORWARDING.every((name) => headers[name] === undefined) &&
    (site === undefined || site === 'same-origin')
  );
}
