/** What a random case is made of; the same seed makes the same case again. */
export interface Dice {
  /** A whole number from 0 to below a bound. */
  below(bound: number): number;
  /** Whether something of a likelihood, of 0 to 1, happens. */
  chance(likelihood: number): boolean;
  /** Whether something odd happens: never in a case that is as it should be, often in one that is not at all. */
  odd(likelihood: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** Makes dice by Mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const oddity = [0, 0, 1, 3][Math.floor(next() * 4)] ?? 0;
  return {
    odd: (likelihood) => next() < likelihood * oddity,
    below: (bound) => Math.floor(next() * bound),
    chance: (likelihood) => next() < likelihood,
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
  };
}
