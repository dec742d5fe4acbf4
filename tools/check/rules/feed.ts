import type { Check } from '../finding';
import type { ContractRecord } from '../record';

const rule = 'feed';

/**
 * The feed tells of each contract from its application to its present version, in the order in which it changed, and of
 * each settlement once.
 */
export const feed: Check = function* ({ records }) {
  for (const record of records) {
    const subject = record.contract.contractNumber;
    for (const says of [...versionFaults(record), ...settlementFaults(record)]) {
      yield { rule, subject, says };
    }
  }
};

function* versionFaults({ contract, events }: ContractRecord): Iterable<string> {
  const [first] = events;
  if (first?.type !== 'APPLICATION_MADE') yield `it begins with ${first?.type ?? 'no event'}`;
  const versions = events.map(({ version }) => version).filter((version) => version !== null);
  const late = versions.findIndex((version, place) => version < (versions[place - 1] ?? 0));
  if (late > 0) yield `version ${versions[late] ?? 0} is told after ${versions[late - 1] ?? 0}`;
  const last = versions.at(-1);
  if (last !== undefined && last !== contract.version) {
    yield `version ${last} is the last that is told, and ${contract.version} is on record`;
  }
}

function* settlementFaults({ settlements, events }: ContractRecord): Iterable<string> {
  const told = events.flatMap(({ settlementIds }) => settlementIds);
  const once = new Set(told);
  if (once.size < told.length) yield 'a settlement is told twice';
  const made = new Set(settlements.map(({ id }) => id));
  for (const id of made) if (!once.has(id)) yield `the settlement ${id} is not told`;
  for (const id of once) if (!made.has(id)) yield `the settlement ${id} is told and not on record`;
}
