import { type BookedSettlement, contractStatement } from '../../../src/terms/clauses/12-statement';
import { earlyTerminationSettlement } from '../../../src/terms/clauses/annex-2-early-termination';
import { fc } from '../support/arbitraries';
import { dayAt, dayNumber } from '../support/calendar';
import { feeByDays } from '../support/day-by-day';
import { anyLife, type Act, type Books, kept, netOf } from '../support/lives';

const RUNS = { numRuns: 120 };
const FIRST_DAY = '2024-01-01';
/** All months that anything below can touch. */
const MONTHS = Array.from({ length: 48 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${2022 + Math.floor(index / 12)}-${month}`;
});
const LAST_DAY = '2025-12-31';

/** Goes through a life; tells of the record before each act and at the end, and of the day. */
function live(
  start: Books,
  acts: readonly Act[],
  see: (books: Books, today: string) => void,
): Books {
  let books = start;
  let today = FIRST_DAY;
  for (const act of acts) {
    today = dayAt(dayNumber(today) + act.after);
    see(books, today);
    books = kept(books, act, today);
    see(books, today);
  }
  see(books, LAST_DAY);
  return books;
}

const sumOf = (books: Books): bigint =>
  MONTHS.reduce((sum, month) => sum + netOf(books, month, LAST_DAY), 0n);

describe('over any life with any corrections (art. 12)', () => {
  test('the total of a month that has ended never changes', () => {
    fc.assert(
      fc.property(anyLife, ({ start, acts }) => {
        const totals = new Map<string, bigint>();
        live({ contract: start, settlements: [] }, acts, (books, today) => {
          for (const month of MONTHS.filter((each) => each < today.slice(0, 7))) {
            const net = netOf(books, month, today);
            expect([month, totals.get(month) ?? net]).toEqual([month, net]);
            totals.set(month, net);
          }
        });
      }),
      RUNS,
    );
  });

  test('all months add up to what was due, as if the record had been right from the first', () => {
    fc.assert(
      fc.property(anyLife, ({ start, acts }) => {
        const books = live({ contract: start, settlements: [] }, acts, () => undefined);
        const due = earlyTerminationSettlement(books.contract);
        const fees = MONTHS.reduce((sum, month) => sum + feeByDays(books.contract, month), 0n);
        expect(sumOf(books)).toBe(fees + BigInt(due?.amount ?? 0));
        const right: BookedSettlement[] =
          due === null
            ? []
            : [{ ...due, kind: 'EARLY_TERMINATION', direction: 'CHARGE', bookedOn: due.arisesOn }];
        expect(sumOf({ ...books, settlements: right })).toBe(sumOf(books));
      }),
      RUNS,
    );
  });

  test('the lines of a statement come to its sums, and the fees are those of the record today', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom(...MONTHS), ({ start, acts }, month) => {
        const books = live({ contract: start, settlements: [] }, acts, () => undefined);
        const statement = contractStatement(books.contract, books.settlements, month, LAST_DAY);
        const sum = (lines: typeof statement.lines): bigint =>
          lines.reduce(
            (total, { amount, direction }) =>
              total + BigInt(direction === 'CHARGE' ? amount : -amount),
            0n,
          );
        expect(statement.charges - statement.credits).toBe(sum(statement.lines));
        const { netAmount, netDirection, charges, credits } = statement;
        expect(netDirection === 'CHARGE' ? netAmount : -netAmount).toBe(charges - credits);
        expect(statement.lines.every(({ amount }) => amount >= 0)).toBe(true);
        const fees = statement.lines.filter(({ settlement }) => settlement === undefined);
        expect(sum(fees)).toBe(feeByDays(books.contract, month));
        const elsewhere = statement.lines.filter(({ bookedIn }) => bookedIn !== undefined);
        expect(elsewhere.every(({ bookedIn = '' }) => bookedIn > month)).toBe(true);
      }),
      RUNS,
    );
  });
});
