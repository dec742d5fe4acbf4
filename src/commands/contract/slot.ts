import type { ContractRow, HeldContractRow } from '../../persistence/contracts';
import type { PlainDate } from '../../terms/model/calendar';
import { contains, heldDays, isHeld } from '../../terms/model/contract';
import { type Edition, editionOf } from '../../terms/model/editions';
import type { UnitOfWork } from '../runner/unit-of-work';

/* The places under the limit of art. 4(2) are the database's means to hold it on every day. */

/**
 * Gives the lowest place that no contract of the type, among those that stand on a day or later, takes; null where all
 * are taken.
 */
export function freeSlot(
  ofType: readonly ContractRow[],
  edition: Edition,
  day: PlainDate,
): number | null {
  const taken = ofType
    .filter(({ termination }) => termination === null || day <= termination.effectiveOn)
    .map(({ slot }) => slot);
  return slotsOf(edition).find((slot) => !taken.includes(slot)) ?? null;
}

/** Gives contracts with some of them replaced, by their ids. */
export function replaced<C extends { readonly id: string }>(
  contracts: readonly C[],
  changed: readonly C[],
): C[] {
  return contracts.map((one) => changed.find(({ id }) => id === one.id) ?? one);
}

/**
 * Gives the places of held contracts where each keeps its own if it can: taken in the order of their acceptance, a
 * contract whose place is taken on its first day gets the lowest that is free. Three places are enough wherever no day
 * sees a fourth.
 */
export function slotsFor(contracts: readonly HeldContractRow[]): Map<string, number> {
  const placed: HeldContractRow[] = [];
  const inOrder = contracts.toSorted((a, b) => a.acceptedOn.localeCompare(b.acceptedOn));
  for (const one of inOrder) {
    const taken = placed
      .filter(
        (other) =>
          other.contractorId === one.contractorId &&
          other.serviceType === one.serviceType &&
          contains(heldDays(other), one.acceptedOn),
      )
      .map(({ slot }) => slot);
    const own = taken.includes(one.slot) ? null : one.slot;
    const free = slotsOf(editionOf(one.termsEdition)).find((slot) => !taken.includes(slot));
    placed.push({ ...one, slot: own ?? free ?? one.slot });
  }
  return new Map(placed.flatMap(({ id, slot }) => (slot === null ? [] : [[id, slot]])));
}

/**
 * Writes contracts that are held on more days than before, and moves others of them to places that are free then: the
 * database looks at all of them together.
 */
export async function withSlots<Written>(
  { repositories }: UnitOfWork,
  contracts: readonly ContractRow[],
  changed: readonly [HeldContractRow, ...HeldContractRow[]],
  write: (changed: readonly [HeldContractRow, ...HeldContractRow[]]) => Promise<Written>,
): Promise<Written> {
  const after = replaced(contracts, changed).filter((one) => isHeld(one));
  const slots = slotsFor(after);
  const moved = after.filter(({ id, slot }) => slots.get(id) !== slot);
  if (moved.length === 0) return write(changed);
  await repositories.contracts.deferLimit();
  await repositories.contracts.moveToSlots(
    new Map(moved.map(({ id }) => [id, slots.get(id) ?? 0])),
  );
  const placed = ({ ...one }: HeldContractRow): HeldContractRow => ({
    ...one,
    slot: slots.get(one.id) ?? one.slot,
  });
  const [first, ...others] = changed;
  const written = await write([placed(first), ...others.map(placed)]);
  await repositories.contracts.holdLimit();
  return written;
}

function slotsOf(edition: Edition): number[] {
  return Array.from({ length: edition.contractsPerServiceType }, (_, index) => index + 1);
}
