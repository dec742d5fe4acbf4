import { randomUUID } from 'node:crypto';
import type { FindOptionsWhere, Repository } from 'typeorm';
import type { ContractRow } from '../../persistence/contracts';
import type { Repositories } from '../../persistence/repositories';
import type { SettlementRow } from '../../persistence/settlements';
import type { ContractRecord, SettlementKind, SettlementRecord } from '../../persistence/tables';
import type { ContractEventType } from '../../schema-types';
import { type EpochMs, later, type PlainDate } from '../../terms/model/calendar';
import type { Contract } from '../../terms/model/contract';
import type { SettlementDraft } from '../../terms/model/settlement';
import { LABELS } from '../../terms/wording/labels';
import type { Caller } from './caller';

/** Thrown where a row that was read under the lock is another by now: the call is tried again. */
export class ConcurrentChangeError extends Error {}

type SubjectKind =
  'contract' | 'changeRequest' | 'optionService' | 'outage' | 'outageClaim' | 'settlement';

/** What an event happened to. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** What happened, to be written when the command is done. */
export interface PendingEvent {
  readonly type: ContractEventType;
  readonly subject: Subject;
  /** Null for an outage's own events. */
  readonly contract: Pick<Contract, 'id' | 'contractorId'> | null;
  /** What the records do not keep, for example the reason for a withdrawal. */
  readonly remarks: Readonly<Record<string, unknown>>;
}

type Links = Partial<
  Pick<SettlementRecord, 'outageClaimId' | 'changeRequestId' | 'optionServiceId'>
>;

/** Writes changes of a row that was read under the lock, and raises its version. */
export async function updateVersion<Row extends Versioned>(
  repository: Repository<Row>,
  { id, version }: Versioned,
  changes: Partial<Row>,
): Promise<void> {
  const { affected } = await repository.update(
    { id, version } as FindOptionsWhere<Row>,
    { ...changes, version: version + 1 } as Parameters<typeof repository.update>[1],
  );
  if (affected !== 1) throw new ConcurrentChangeError();
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** One command under way in its transaction: who runs it, when, and what it has written. */
export class UnitOfWork {
  readonly pendingEvents: PendingEvent[] = [];
  /** The settlements made, by the contract that they belong to. */
  readonly settlementIds = new Map<string, string[]>();

  constructor(
    readonly repositories: Repositories,
    readonly caller: Caller,
    readonly today: PlainDate,
    readonly now: EpochMs,
  ) {}

  /** Records that something happened. */
  record(
    type: ContractEventType,
    subject: Subject,
    contract: PendingEvent['contract'],
    remarks: PendingEvent['remarks'] = {},
  ): void {
    this.pendingEvents.push({ type, subject, contract, remarks });
  }

  /** Records that something happened to a contract itself. */
  recordOf(
    contract: Pick<Contract, 'id' | 'contractorId'>,
    type: ContractEventType,
    remarks: PendingEvent['remarks'] = {},
  ): void {
    this.record(type, { kind: 'contract', id: contract.id }, contract, remarks);
  }

  /** Writes changes of a contract; without any, those of its parts still raise its version. */
  async updateContract(
    contract: ContractRow,
    changes: Partial<ContractRecord> = {},
  ): Promise<void> {
    await updateVersion(this.repositories.contracts, contract, changes);
  }

  /** Makes a settlement of a contract. Gives its id. */
  async settle(
    contract: Pick<Contract, 'id' | 'contractorId'>,
    kind: Exclude<SettlementKind, 'REVERSAL'>,
    due: SettlementDraft,
    links: Links = {},
  ): Promise<string> {
    const direction = kind === 'FEE_REDUCTION' ? 'CREDIT' : 'CHARGE';
    return this.insertSettlement(contract, {
      kind,
      direction,
      amountYen: due.amount,
      arisesOn: due.arisesOn,
      lines: due.lines,
      ...links,
    });
  }

  /**
   * Reverses a settlement by another, which arises today, or with it where it is still ahead. Gives the
   * id of the reversal.
   */
  async reverse(settlement: SettlementRow, note: string): Promise<string> {
    const { outageClaimId, changeRequestId, optionServiceId } = settlement;
    return this.insertSettlement(
      { id: settlement.contractId, contractorId: settlement.contractorId },
      {
        kind: 'REVERSAL',
        direction: settlement.direction === 'CHARGE' ? 'CREDIT' : 'CHARGE',
        amountYen: settlement.amount,
        arisesOn: later(settlement.arisesOn, this.today),
        lines: settlement.lines.map((line) => ({ ...line, label: LABELS.reversal(line.label) })),
        reversesId: settlement.id,
        note,
        outageClaimId,
        changeRequestId,
        optionServiceId,
      },
    );
  }

  private async insertSettlement(
    contract: Pick<Contract, 'id' | 'contractorId'>,
    settlement: Omit<Partial<SettlementRecord>, 'id' | 'contractId' | 'contractorId'>,
  ): Promise<string> {
    const id = randomUUID();
    await this.repositories.settlements.insert({
      ...settlement,
      id,
      contractId: contract.id,
      contractorId: contract.contractorId,
    });
    this.settlementIds.set(contract.id, [...(this.settlementIds.get(contract.id) ?? []), id]);
    return id;
  }
}
