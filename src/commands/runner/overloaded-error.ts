/** Thrown where a call has waited as long as it may, or would wait behind too many others: it may be tried again later. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';
  /** When to try again, in seconds. */
  readonly retryAfterSeconds = 1;
}
