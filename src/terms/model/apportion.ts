/** One share of an amount, in yen, and whether it took a yen of what the one division left. */
export interface Share<Item> {
  readonly item: Item;
  readonly amount: bigint;
  readonly takesRest: boolean;
}

/**
 * Adds up the dividends of all items, divides once by `divisor` and cuts the fraction of a yen off. Each
 * item's share is its own quotient, and a yen more for those with the largest remainders, the first of
 * equal ones, until the shares add up to the whole.
 */
export function apportion<Item>(
  items: readonly Item[],
  dividendOf: (item: Item) => bigint,
  divisor: bigint,
): Share<Item>[] {
  const quotients = items.map((item) => {
    const dividend = dividendOf(item);
    return { item, amount: dividend / divisor, remainder: dividend % divisor };
  });
  const rest = quotients.reduce((sum, { remainder }) => sum + remainder, 0n) / divisor;
  const takers = new Set(
    quotients.toSorted((a, b) => Number(b.remainder - a.remainder)).slice(0, Number(rest)),
  );
  return quotients.map((quotient) => {
    const takesRest = takers.has(quotient);
    return { item: quotient.item, amount: quotient.amount + (takesRest ? 1n : 0n), takesRest };
  });
}
