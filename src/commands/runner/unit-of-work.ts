import { randomUUID } from 'node:crypto';
import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { ContractRow } from '../../persistence/contracts';
import type { OptionServiceRow } from '../../persistence/option-services';
import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { OutageRow } from '../../persistence/outages';
import type { Repositories } from '../../persistence/repositories';
import type { SettlementRow } from '../../persistence/settlements';
import type { ContractRecord } from '../../persistence/tables';
import type { ContractEventType } from '../inputs';
import type { NetworkEnvironment } from '../../terms/clauses/07-usage-conditions';
import { type EpochMs, later, type PlainDate } from '../../terms/model/calendar';
import type { FeeRevision, QuotedFees } from '../../terms/model/contract';
import type { SettlementDraft, SettlementKind } from '../../terms/model/settlement';
import { LABELS } from '../../terms/wording/labels';
import type { Call, Caller } from './call';

/** Thrown where a row that was read under the lock is another by now: the call is tried again. */
export class ConcurrentChangeError extends Error {}

/** What an event happened to, as it is after it. */
export type EventSubject =
  | { readonly kind: 'contract'; readonly row: { readonly id: string } }
  | { readonly kind: 'changeRequest'; readonly row: ChangeRequestRow }
  | { readonly kind: 'optionService'; readonly row: OptionServiceRow }
  | { readonly kind: 'outage'; readonly row: OutageRow }
  | { readonly kind: 'outageClaim'; readonly row: OutageClaimRow; readonly outage: OutageRow }
  | { readonly kind: 'settlement'; readonly row: SettlementRow };

/** What happened, to be written when the command is done. */
export interface PendingEvent {
  readonly type: ContractEventType;
  readonly subject: EventSubject;
  /** Null for an outage's own events. */
  readonly contract: ContractReference | null;
  readonly remarks: EventRemarks;
}

/** What the objects of an event do not tell; docs/events says which event has what. */
export interface EventRemarks {
  readonly reason?: string;
  /** Art. 11: the day on which the contractor agreed that a notice be undone, and where that is found. */
  readonly contractorAgreedOn?: PlainDate;
  readonly reference?: string | null;
  /** Art. 7: what is declared anew. */
  readonly networkEnvironment?: NetworkEnvironment;
  /** Annex 1: an entry of the dated list of quotes. */
  readonly feeRevision?: FeeRevision;
  /** Annex 1: the quotes of the acceptance, as they are put right. */
  readonly quotedFees?: QuotedFees;
}

/** Whose settlement or event it is. */
export type ContractReference = Pick<ContractRow, 'id' | 'contractorId'>;

type Links = Partial<Pick<SettlementRow, 'outageClaimId' | 'changeRequestId' | 'optionServiceId'>>;

/** One command under way in its transaction: who runs it, when, and what it has written or is about to. */
export class UnitOfWork {
  readonly caller: Caller;
  readonly now: EpochMs;
  readonly today: PlainDate;
  readonly pendingEvents: PendingEvent[] = [];
  /** Written together with the events. */
  readonly pendingSettlements: SettlementRow[] = [];
  private readonly contracts = new Map<string, ContractRow>();

  constructor(
    readonly repositories: Repositories,
    { caller, now, today }: Call,
  ) {
    this.caller = caller;
    this.now = now;
    this.today = today;
  }

  /** The contracts written so far, as they are now. */
  get contractsWritten(): ContractRow[] {
    return [...this.contracts.values()];
  }

  /** Gives a contract as it was last written here, or null. */
  contractWritten(id: string): ContractRow | null {
    return this.contracts.get(id) ?? null;
  }

  /** Notes a contract as it was written. */
  noteContract(contract: ContractRow): ContractRow {
    this.contracts.set(contract.id, contract);
    return contract;
  }

  /** Writes changes of a contract; without any, those of its parts still raise its version. Gives it as it is then. */
  async changeContract(
    contract: ContractRow,
    changes: Partial<ContractRecord> = {},
  ): Promise<ContractRow> {
    const latest = this.contracts.get(contract.id) ?? contract;
    const written = await this.repositories.contracts.change(latest, changes);
    return this.noteContract(mustBeCurrent(written));
  }

  /** Records that something happened. */
  record(
    type: ContractEventType,
    subject: EventSubject,
    contract: ContractReference | null,
    remarks: EventRemarks = {},
  ): void {
    this.pendingEvents.push({ type, subject, contract, remarks });
  }

  /** Records that something happened to a contract itself. */
  recordOf(contract: ContractReference, type: ContractEventType, remarks: EventRemarks = {}): void {
    this.record(type, { kind: 'contract', row: contract }, contract, remarks);
  }

  /** Makes a settlement of a contract. Gives it as it will be. */
  settle(
    contract: ContractReference,
    kind: Exclude<SettlementKind, 'REVERSAL'>,
    draft: SettlementDraft,
    links: Links = {},
  ): SettlementRow {
    return this.addSettlement({
      ...WITHOUT_LINKS,
      ...links,
      id: randomUUID(),
      contractId: contract.id,
      contractorId: contract.contractorId,
      kind,
      direction: draft.direction ?? (kind === 'FEE_REDUCTION' ? 'CREDIT' : 'CHARGE'),
      amount: draft.amount,
      arisesOn: draft.arisesOn,
      bookedOn: later(draft.arisesOn, this.today),
      lines: draft.lines,
      note: null,
    });
  }

  /**
   * Reverses a settlement by another, which arises today, or with it where it is still ahead: by hand, with the reason
   * as its note, or with null where it is settled anew, as its lines say. Gives the reversal.
   */
  reverse(settlement: SettlementRow, note: string | null): SettlementRow {
    const labelOf = note === null ? LABELS.settledAnew : LABELS.reversal;
    const arisesOn = later(settlement.arisesOn, this.today);
    return this.addSettlement({
      ...settlement,
      id: randomUUID(),
      kind: 'REVERSAL',
      direction: settlement.direction === 'CHARGE' ? 'CREDIT' : 'CHARGE',
      arisesOn,
      bookedOn: arisesOn,
      lines: settlement.lines.map((line) => ({ ...line, label: labelOf(line.label) })),
      reversesId: settlement.id,
      reversedById: null,
      note,
    });
  }

  private addSettlement(settlement: SettlementRow): SettlementRow {
    this.pendingSettlements.push(settlement);
    return settlement;
  }
}

const WITHOUT_LINKS = {
  outageClaimId: null,
  changeRequestId: null,
  optionServiceId: null,
  reversesId: null,
  reversedById: null,
} as const;

/** Gives a row that was written; throws ConcurrentChangeError where another version was there. */
export function mustBeCurrent<Row>(written: Row | null): Row {
  if (written === null) throw new ConcurrentChangeError('The row has changed since it was read.');
  return written;
}
