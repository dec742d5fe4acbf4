/** What names the things of one copy. */
export interface Names {
  /** The number of the copy, from 1; the originals are 0. */
  readonly copy: number;
  /** How many contractors a copy has. */
  readonly contractors: number;
  /** Gives the number of a contract in the copy, by that of the original. */
  readonly contractNumber: (original: number) => number;
}

/** An identifier; a contractor; the number of a contract, as people see it and at the head of its row. */
const NAME =
  /([0-9a-f]{8})(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|\bC-(\d+)|SAS-(\d{8,})|^(\d+)(?=\t)/g;
/** Odd, so that no two copies share a head; it spreads them over the whole range. */
const SPREAD = 0x9e3779b1;

/**
 * Takes a row as COPY writes it, and the identifiers that its copies share with it; every other name in it
 * is one of the copied history. Gives what writes the row of a copy.
 */
export function readTemplate(row: string, shared: ReadonlySet<string>): (names: Names) => string {
  const parts: ((names: Names) => string)[] = [];
  let end = 0;
  for (const match of row.matchAll(NAME)) {
    if (shared.has(match[0])) continue;
    const before = row.slice(end, match.index);
    const rename = renamed(match);
    parts.push((names) => before + rename(names));
    end = match.index + match[0].length;
  }
  const rest = row.slice(end);
  return (names) => parts.map((part) => part(names)).join('') + rest;
}

function renamed([, head, tail, contractor, shown, plain]: readonly (string | undefined)[]): (
  names: Names,
) => string {
  if (contractor !== undefined) {
    const original = Number(contractor);
    return ({ copy, contractors }) => `C-${original + copy * contractors}`;
  }
  if (shown !== undefined) {
    const original = Number(shown);
    return ({ contractNumber }) => `SAS-${String(contractNumber(original)).padStart(8, '0')}`;
  }
  if (plain !== undefined) {
    const original = Number(plain);
    return ({ contractNumber }) => String(contractNumber(original));
  }
  const original = parseInt(head ?? '', 16);
  return ({ copy }) => {
    const first = (original ^ Math.imul(copy, SPREAD)) >>> 0;
    return first.toString(16).padStart(8, '0') + (tail ?? '');
  };
}
