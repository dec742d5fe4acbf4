/**
 * Thrown where a call has waited as long as it may, would wait behind too many others, or comes before its day by this
 * server's clock: it may be tried again later.
 */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';
  /** When to try again, in seconds. */
  readonly retryAfterSeconds = 1;
}
