import type { PlainDate } from './calendar';

/** Gives a dated list with one more entry, which comes last among those of its day. */
export function insertEntry<Entry extends { readonly effectiveOn: PlainDate }>(
  entries: readonly Entry[],
  entry: Entry,
): Entry[] {
  const position = entries.findIndex(({ effectiveOn }) => entry.effectiveOn < effectiveOn);
  return position < 0 ? [...entries, entry] : entries.toSpliced(position, 0, entry);
}
