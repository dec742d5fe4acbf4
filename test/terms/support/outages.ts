import {
  OUTAGE_ATTRIBUTIONS,
  type Outage,
  type OutageAttribution,
} from '../../../src/terms/model/outage';
import { anyDay, fc } from './arbitraries';
import { contract, termination } from './contract';
import { STEP } from './minutes';
import { outage, tokyo } from './outage';

const START = tokyo('2024-02-26T00:00');
const STEPS = 8 * 48;

/** A contract whose fee changes amid the outages below, and whose days may begin or end amid them. */
export const anyContractAmidOutages = fc
  .record({
    billingStartOn: anyDay('2024-02-20', '2024-02-28'),
    lastDay: fc.option(anyDay('2024-03-01', '2024-03-08')),
    typeFee: fc.integer({ min: 0, max: 2_000 }),
    revisedOn: anyDay('2024-02-26', '2024-03-04'),
    revised: fc.integer({ min: 0, max: 2_000 }),
  })
  .map(({ billingStartOn, lastDay, typeFee, revisedOn, revised }) =>
    contract({
      billingStartOn,
      termination: lastDay === null ? null : termination(lastDay),
      serviceType: 'PRIVATE_CONNECT',
      quotedFees: { initialFee: 0, basicFeePerAccount: 1, typeFee },
      feeRevisions: [{ effectiveOn: revisedOn, basicFeePerAccount: 1, typeFee: revised }],
    }),
  );

const anyStep = fc.nat(STEPS).map((step) => START + step * STEP);

const anySpan = fc
  .tuple(anyStep, fc.nat(72))
  .map(([knownAt, steps]) => ({ knownAt, restoredAt: knownAt + steps * STEP }));

const mostly = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, fc.constantFrom(...others));

const anyFacts = fc.record({
  span: anySpan,
  complete: mostly(true, false),
  attribution: mostly<OutageAttribution>('COMPANY', ...OUTAGE_ATTRIBUTIONS),
  affectedContractIds: mostly<string[] | null>(null, ['c-1'], []),
});

const named = (outages: readonly Outage[]): Outage[] =>
  outages.map((each, index) => ({ ...each, id: `o-${index}`, knownAs: index }));

/** Outages within eight days around a leap day, most of them counting, many of which meet. */
export const anyOutages = fc
  .array(
    anyFacts.map(({ span, ...facts }) => outage({ ...span, ...facts })),
    { minLength: 1, maxLength: 6 },
  )
  .map(named);

/** Outages that count. */
export const anyCountingOutages = fc
  .array(anySpan.map(outage), { minLength: 1, maxLength: 5 })
  .map(named);

/** Outages that count, and the same cut into pieces that touch, in any order. */
export const someCut = anyCountingOutages.chain((outages) =>
  fc
    .record({
      cuts: fc.array(anyStep, { maxLength: 6 }),
      order: fc.infiniteStream(fc.nat()),
    })
    .map(({ cuts, order }) => ({
      outages,
      pieces: named(
        shuffled(
          outages.flatMap((each) => piecesOf(each, cuts)),
          order,
        ),
      ),
    })),
);

function piecesOf(whole: Outage, cuts: readonly number[]): Outage[] {
  const end = whole.restoredAt ?? whole.knownAt;
  const inside = [...new Set(cuts)].filter((at) => whole.knownAt < at && at < end);
  const starts = [whole.knownAt, ...inside.toSorted((a, b) => a - b)];
  return starts.map((knownAt, index) => ({
    ...whole,
    knownAt,
    restoredAt: starts[index + 1] ?? end,
  }));
}

/** Gives the items in an order made from a stream of numbers. */
export function shuffled<Item>(items: readonly Item[], order: Iterator<number>): Item[] {
  return items
    .map((item) => ({ item, place: order.next().value as number }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
