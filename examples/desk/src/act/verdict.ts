import type { CombinedError } from 'urql';
import type { RefusalFragment } from '../generated/operations';
import type { Outcome, Payload } from './forms';

/** Why something was refused, and beside which field that is to be read. */
export interface Objection {
  /** The path of a field, as in `quotedFees.typeFee`; null where no field is the cause. */
  readonly path: string | null;
  readonly message: string;
  readonly article: string | null;
}

/** What the server said to an input. */
export interface Verdict {
  /** What it would make, or has made; null where it is refused. */
  readonly outcome: Outcome | null;
  readonly objections: readonly Objection[];
  /** Whether the object has been changed by somebody else meanwhile. */
  readonly isOutdated: boolean;
  /** Whether the server could not be reached, or could not answer. */
  readonly isFailed: boolean;
}

/** Gives what an answer says: an outcome, refusals, or what was wrong with the request itself. */
export function verdictOf(payload: Payload | undefined, error: CombinedError | undefined): Verdict {
  if (payload === undefined || error !== undefined) {
    const objections = error?.graphQLErrors.map(({ message }) => requestObjection(message)) ?? [];
    return { outcome: null, objections, isOutdated: false, isFailed: objections.length === 0 };
  }
  const { userErrors } = payload;
  return {
    outcome: userErrors.length === 0 ? payload : null,
    objections: userErrors.map(objectionOf),
    isOutdated: userErrors.some(({ code }) => code === 'VERSION_CONFLICT'),
    isFailed: false,
  };
}

function objectionOf({ message, path, article }: RefusalFragment): Objection {
  return { path: path?.join('.') ?? null, message, article };
}

/** A value that is no date, no number or too long is refused before the rules are asked: the text names it. */
function requestObjection(message: string): Objection {
  const [, path = null] = /\binput\.([\w.]+)/.exec(message) ?? [];
  const [, reason = message] = /^Variable .*?; (.+)$/s.exec(message) ?? [];
  return { path, message: reason, article: null };
}
