import type { PlainDate } from './calendar';
import type { Contract } from './contract';

/**
 * Gives the entry of a dated list that is in effect on a day, or null where none is yet. Art. 8:
 * nothing takes effect after the last day of the contract.
 */
export function entryInEffect<Entry extends { readonly effectiveOn: PlainDate }>(
  contract: Contract,
  entries: readonly Entry[],
  day: PlainDate,
): Entry | null {
  const lastDay = contract.termination?.effectiveOn;
  return (
    entries.findLast(
      ({ effectiveOn }) => effectiveOn <= day && (lastDay === undefined || effectiveOn <= lastDay),
    ) ?? null
  );
}

/** Gives a dated list with one more entry, which comes last among those of its day. */
export function insertEntry<Entry extends { readonly effectiveOn: PlainDate }>(
  entries: readonly Entry[],
  entry: Entry,
): Entry[] {
  const position = entries.findIndex(({ effectiveOn }) => entry.effectiveOn < effectiveOn);
  return position < 0 ? [...entries, entry] : entries.toSpliced(position, 0, entry);
}
