import type { ContractRow, HeldContractRow } from '../../persistence/contracts';
import type { ContractRecord } from '../../persistence/tables';
import type { Termination } from '../../terms/model/contract';
import type { ContractEventType } from '../inputs';
import type { EventRemarks, UnitOfWork } from '../runner/unit-of-work';
import { adjustSettlements } from '../settlement/adjust-settlement';

/**
 * Art. 6, 11 and 13: writes contracts as they end, or go on, each with an event of its own; what is booked for each
 * follows. Gives the first, as written.
 */
export async function writeEnds(
  work: UnitOfWork,
  before: readonly ContractRow[],
  [first, ...others]: readonly [HeldContractRow, ...HeldContractRow[]],
  type: ContractEventType,
  remarks: EventRemarks = {},
): Promise<ContractRow> {
  const written = await writeEnd(work, before, first, type, remarks);
  for (const other of others) await writeEnd(work, before, other, type, remarks);
  return written;
}

async function writeEnd(
  work: UnitOfWork,
  before: readonly ContractRow[],
  after: HeldContractRow,
  type: ContractEventType,
  remarks: EventRemarks,
): Promise<ContractRow> {
  const present = before.find(({ id }) => id === after.id);
  if (present === undefined || present.acceptedOn === null) {
    throw new Error(`The contract ${after.id} was not loaded.`);
  }
  await adjustSettlements(work, present, after);
  const written = await work.changeContract(present, {
    ...columnsOf(after.termination),
    supersededTerminations: after.supersededTerminations,
    slot: after.slot,
  });
  work.recordOf(present, type, remarks);
  return written;
}

function columnsOf(termination: Termination | null): Partial<ContractRecord> {
  return {
    terminationGround: termination?.ground ?? null,
    terminationArrivedOn: termination?.arrivedOn ?? null,
    terminationRequestedOn: termination?.requestedOn ?? null,
    terminationEffectiveOn: termination?.effectiveOn ?? null,
    terminationNote: termination?.note ?? null,
    terminationRecordedOn: termination?.recordedOn ?? null,
    underNoticeFrom: termination?.underNoticeFrom ?? null,
    endedWithId: termination?.endedWithId ?? null,
  };
}
