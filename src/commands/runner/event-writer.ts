import { randomUUID } from 'node:crypto';
import type { ContractRow } from '../../persistence/contracts';
import type { AnsweredKey } from '../../persistence/idempotency-keys';
import type { SettlementRow } from '../../persistence/settlements';
import {
  changeRequestFacts,
  claimFacts,
  contractFacts,
  environmentFacts,
  optionFacts,
  outageFacts,
  settlementFacts,
} from './event-facts';
import type { PendingEvent, UnitOfWork } from './unit-of-work';

/**
 * Writes what happened in a command, with its settlements and what its idempotency key is answered with, in one statement. An event carries what its subject and its
 * contract are after it, in the names of the API, and the settlements made: whoever keeps the last facts of each object
 * has the state of all. What is a list in time (revised fees, changed counts, declared environments) is told entry by
 * entry, by the event that brings it; a settlement is told once. docs/events says what each event has.
 */
export async function writeEvents(work: UnitOfWork, key: AnsweredKey | null): Promise<void> {
  const { repositories, pendingEvents, pendingSettlements, caller, now } = work;
  const told = settlementsToTell(work);
  const events = pendingEvents.map((event) => ({
    id: randomUUID(),
    type: event.type,
    at: new Date(now),
    actor: caller.subject,
    contractId: event.contract?.id ?? null,
    contractorId: event.contract?.contractorId ?? null,
    subjectId: event.subject.row.id,
    data: dataOf(work, event, told.get(event) ?? []),
  }));
  await repositories.events.append(events, pendingSettlements, key);
}

/** Gives, for each event, the settlements that it tells of. */
function settlementsToTell({
  pendingEvents,
  pendingSettlements,
}: UnitOfWork): Map<PendingEvent, SettlementRow[]> {
  const told = new Map<PendingEvent, SettlementRow[]>();
  for (const settlement of pendingSettlements) {
    const event = eventThatTells(settlement, pendingEvents);
    if (event === undefined) throw new Error('A settlement is told by no event.');
    told.set(event, [...(told.get(event) ?? []), settlement]);
  }
  return told;
}

/** A settlement is told by its own event, else by that of its claim, else by that of its contract. */
function eventThatTells(
  { id, outageClaimId, contractId }: SettlementRow,
  events: readonly PendingEvent[],
): PendingEvent | undefined {
  return (
    events.find(({ subject }) => subject.row.id === id) ??
    events.find(({ subject }) => subject.row.id === outageClaimId) ??
    events.find(({ subject, contract }) => {
      return contract?.id === contractId && subject.kind !== 'outageClaim';
    })
  );
}

function dataOf(
  work: UnitOfWork,
  event: PendingEvent,
  settlements: readonly SettlementRow[],
): object {
  const { networkEnvironment, ...remarks } = event.remarks;
  const contract = event.contract && work.contractWritten(event.contract.id);
  return {
    ...remarks,
    ...(networkEnvironment && { networkEnvironment: environmentFacts(networkEnvironment) }),
    ...(contract && {
      contract: contractFacts(contract, work.today),
      settlements: settlements.map(settlementFacts),
    }),
    ...subjectFacts(work, event),
  };
}

function subjectFacts(work: UnitOfWork, { subject, contract }: PendingEvent): object {
  switch (subject.kind) {
    case 'contract':
    case 'settlement':
      return {};
    case 'changeRequest': {
      const written = contractOfPart(work, subject.row);
      return { changeRequest: changeRequestFacts(subject.row, written, work.today) };
    }
    case 'optionService': {
      const written = contractOfPart(work, subject.row);
      return { optionService: optionFacts(subject.row, written, work.today) };
    }
    case 'outage': {
      const { affectedContractIds } = subject.row;
      const outage = outageFacts(subject.row);
      // The other contracts that an outage names are not for a contractor to see.
      return contract === null ? { outage, affectedContractIds } : { outage };
    }
    case 'outageClaim':
      return { outageClaim: claimFacts(subject.row), outage: outageFacts(subject.outage) };
  }
}

function contractOfPart(
  work: UnitOfWork,
  { contractId }: { readonly contractId: string },
): ContractRow {
  const written = work.contractWritten(contractId);
  if (written === null) throw new Error('The contract of a part was not written.');
  return written;
}
