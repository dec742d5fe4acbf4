import type { ContractRow } from '../../persistence/contracts';
import type { PlainDate } from '../../terms/model/calendar';
import type { Edition } from '../../terms/model/editions';

/**
 * Gives the lowest place under the limit of art. 4(2) that no contract of the type, among those that stand on a day or
 * later, takes; null where all are taken. The places are the database's means to hold the limit on every day.
 */
export function freeSlot(
  ofType: readonly ContractRow[],
  edition: Edition,
  day: PlainDate,
): number | null {
  const taken = ofType
    .filter(({ termination }) => termination === null || day <= termination.effectiveOn)
    .map(({ slot }) => slot);
  const slots = Array.from({ length: edition.contractsPerServiceType }, (_, index) => index + 1);
  return slots.find((slot) => !taken.includes(slot)) ?? null;
}
