import type { OutageRow } from '../../persistence/outages';
import type { OutageRecord } from '../../persistence/tables';
import type { OutageFacts } from '../../terms/model/outage';
import type { CorrectOutageInput, UpdateOutageInput } from '../inputs';

/** What an update or a correction says of an outage; what it leaves out stays as it was. */
type Told = Omit<Partial<CorrectOutageInput> & Partial<UpdateOutageInput>, 'outageId'>;

/** Gives the facts of an outage after an update or a correction of it. */
export function factsAfter(outage: OutageRow, told: Told): OutageFacts {
  return {
    affectedServiceTypes: unique(told.affectedServiceTypes) ?? outage.affectedServiceTypes,
    affectedContractIds: unique(told.affectedContractIds) ?? outage.affectedContractIds,
    occurredAt: told.occurredAt ?? outage.occurredAt,
    knownAt: told.knownAt ?? outage.knownAt,
    restoredAt: told.restoredAt ?? outage.restoredAt,
    attribution: told.attribution ?? outage.attribution,
    complete: told.complete ?? outage.complete,
  };
}

/** Tells whether facts of an outage differ from those on record; the order of a list is no fact. */
export function isSameOutage(a: OutageFacts, b: OutageFacts): boolean {
  return (
    isSameSet(a.affectedServiceTypes, b.affectedServiceTypes) &&
    isSameSet(a.affectedContractIds, b.affectedContractIds) &&
    a.occurredAt === b.occurredAt &&
    a.knownAt === b.knownAt &&
    a.restoredAt === b.restoredAt &&
    a.attribution === b.attribution &&
    a.complete === b.complete
  );
}

/** Gives the columns of an outage that hold its facts. */
export function factColumns(facts: OutageFacts) {
  return {
    affectedServiceTypes: [...facts.affectedServiceTypes],
    namesContracts: facts.affectedContractIds !== null,
    occurredAt: facts.occurredAt === null ? null : new Date(facts.occurredAt),
    knownAt: new Date(facts.knownAt),
    restoredAt: facts.restoredAt === null ? null : new Date(facts.restoredAt),
    attribution: facts.attribution,
    complete: facts.complete,
  } satisfies Partial<OutageRecord>;
}

function unique<Item>(items: readonly Item[] | null | undefined): Item[] | null {
  return items ? [...new Set(items)] : null;
}

function isSameSet(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === null || b === null) return a === b;
  const items = new Set(b);
  return a.length === items.size && a.every((item) => items.has(item));
}
