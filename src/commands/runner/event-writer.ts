import { randomUUID } from 'node:crypto';
import type { ContractRow } from '../../persistence/contracts';
import type { Repositories } from '../../persistence/repositories';
import type { OutageRow } from '../../persistence/outages';
import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { EpochMs } from '../../terms/model/calendar';
import type { PendingEvent, Subject, UnitOfWork } from './unit-of-work';

/**
 * Writes what happened in a command, with the facts as they stand after it: the contract, what the
 * event happened to, and the settlements made. Whoever keeps the last facts of each object has the
 * state of all.
 */
export async function writeEvents(work: UnitOfWork, keepsCommitOrder: boolean): Promise<void> {
  const { events } = work.repositories;
  const rows = [];
  for (const occurrence of work.pendingEvents) {
    const { type, subject, contract } = occurrence;
    rows.push({
      id: randomUUID(),
      type,
      at: new Date(work.now),
      actor: work.caller.subject,
      contractId: contract?.id ?? null,
      contractorId: contract?.contractorId ?? null,
      subjectId: subject.id,
      data: await factsOf(work, occurrence),
    });
  }
  if (keepsCommitOrder) await events.lockCommitOrder();
  await events.insert(rows);
}

async function factsOf(work: UnitOfWork, occurrence: PendingEvent): Promise<object> {
  const { repositories } = work;
  const { contract, subject, remarks } = occurrence;
  const settlementIds = contract === null ? [] : (work.settlementIds.get(contract.id) ?? []);
  const [row] = contract === null ? [] : await repositories.contracts.findByIds([contract.id]);
  return {
    ...remarks,
    ...(row !== undefined && { contract: contractFacts(row) }),
    ...(settlementIds.length > 0 && {
      settlements: await repositories.settlements.findByIds(settlementIds),
    }),
    ...(await subjectOf(repositories, subject, contract !== null)),
  };
}

async function subjectOf(
  { changeRequests, optionServices, outages, outageClaims }: Repositories,
  { kind, id }: Subject,
  forContractor: boolean,
): Promise<object> {
  switch (kind) {
    case 'contract':
    case 'settlement':
      return {};
    case 'changeRequest':
      return { changeRequest: (await changeRequests.findByIds([id]))[0] };
    case 'optionService':
      return { optionService: (await optionServices.findByIds([id]))[0] };
    case 'outage':
      return { outage: (await outages.findByIds([id], null)).map(outageFacts(forContractor))[0] };
    case 'outageClaim': {
      const [claim] = await outageClaims.findByIds([id]);
      const found = claim === undefined ? [] : await outages.findByIds([claim.outageId], null);
      return {
        outageClaim: claim && claimFacts(claim),
        outage: found.map(outageFacts(forContractor))[0],
      };
    }
  }
}

/** The place under the limit is the database's own means. */
function contractFacts({ slot: _slot, ...contract }: ContractRow): object {
  return contract;
}

/** The other contracts that an outage names are not for a contractor to see. */
function outageFacts(forContractor: boolean): (outage: OutageRow) => object {
  return ({ affectedContractIds, ...outage }) => ({
    ...outage,
    ...(!forContractor && { affectedContractIds }),
    occurredAt: instant(outage.occurredAt),
    knownAt: instant(outage.knownAt),
    restoredAt: instant(outage.restoredAt),
  });
}

function claimFacts({ filedBy: _filedBy, ...claim }: OutageClaimRow): object {
  return {
    ...claim,
    filedAt: instant(claim.filedAt),
    coveredFrom: instant(claim.coveredFrom),
    coveredTo: instant(claim.coveredTo),
  };
}

function instant(at: EpochMs | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
