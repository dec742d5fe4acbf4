import { randomUUID } from 'node:crypto';
import type { ContractRow } from '../../persistence/contracts';
import type { OutageRow } from '../../persistence/outages';
import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { EpochMs } from '../../terms/model/calendar';
import type { EventSubject, PendingEvent, UnitOfWork } from './unit-of-work';

/**
 * Writes what happened in a command, with its settlements, in one statement. An event carries what its subject and its
 * contract are after it, in the names of the API, and the settlements made: whoever keeps the last facts of each object
 * has the state of all. What is a list in time (revised fees, changed counts, declared environments) is told entry by
 * entry, by the event that brings it.
 */
export async function writeEvents(work: UnitOfWork, keepsCommitOrder: boolean): Promise<void> {
  const { repositories, pendingEvents, pendingSettlements, caller, now } = work;
  const events = pendingEvents.map((event) => ({
    id: randomUUID(),
    type: event.type,
    at: new Date(now),
    actor: caller.subject,
    contractId: event.contract?.id ?? null,
    contractorId: event.contract?.contractorId ?? null,
    subjectId: event.subject.row.id,
    data: factsOf(work, event),
  }));
  await repositories.events.append(events, pendingSettlements, keepsCommitOrder);
}

function factsOf(work: UnitOfWork, { contract, subject, remarks }: PendingEvent): object {
  const row = contract === null ? null : work.contractWritten(contract.id);
  const settlements = work.pendingSettlements.filter(
    ({ contractId }) => contractId === contract?.id,
  );
  return {
    ...remarks,
    ...(row !== null && { contract: contractFacts(row) }),
    ...(settlements.length > 0 && { settlements }),
    ...subjectFacts(subject, contract !== null),
  };
}

function subjectFacts(subject: EventSubject, forContractor: boolean): object {
  switch (subject.kind) {
    case 'contract':
    case 'settlement':
      return {};
    case 'changeRequest':
      return { changeRequest: subject.row };
    case 'optionService':
      return { optionService: subject.row };
    case 'outage':
      return { outage: outageFacts(subject.row, forContractor) };
    case 'outageClaim':
      return {
        outageClaim: claimFacts(subject.row),
        outage: outageFacts(subject.outage, forContractor),
      };
  }
}

/** The place under the limit is the database's own means; what grows is told by the events that bring it. */
function contractFacts(row: ContractRow): object {
  const { slot: _slot, feeRevisions: _fees, accountCountChanges: _counts, ...contract } = row;
  return contract;
}

/** The other contracts that an outage names are not for a contractor to see. */
function outageFacts(outage: OutageRow, forContractor: boolean): object {
  return {
    id: outage.id,
    affectedServiceTypes: outage.affectedServiceTypes,
    ...(!forContractor && { affectedContractIds: outage.affectedContractIds }),
    occurredAt: instant(outage.occurredAt),
    knownAt: instant(outage.knownAt),
    restoredAt: instant(outage.restoredAt),
    attribution: outage.attribution,
    complete: outage.complete,
    description: outage.description,
    version: outage.version,
  };
}

/** Who filed and who decided is told by the events' actors; places in the record are the database's own means. */
function claimFacts(claim: OutageClaimRow): object {
  return {
    id: claim.id,
    contractId: claim.contractId,
    contractorId: claim.contractorId,
    outageId: claim.outageId,
    status: claim.status,
    filedAt: instant(claim.filedAt),
    claimableFrom: claim.claimableFrom,
    claimDeadline: claim.claimDeadline,
    denialReason: claim.denialReason,
    denialNote: claim.denialNote,
    unavailableHours: claim.unavailableHours,
    unavailableUnits: claim.unavailableUnits,
    reductionAmount: claim.reductionAmount,
    version: claim.version,
  };
}

function instant(at: EpochMs | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
