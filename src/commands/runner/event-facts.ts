import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { ContractRow } from '../../persistence/contracts';
import type { OptionServiceRow } from '../../persistence/option-services';
import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { OutageRow } from '../../persistence/outages';
import type { SettlementRow } from '../../persistence/settlements';
import { minimumTermEndsOn } from '../../terms/clauses/03-minimum-term';
import { accountCountOn } from '../../terms/clauses/05-account-count';
import type { NetworkEnvironment } from '../../terms/clauses/07-usage-conditions';
import { isMovedFromRequested } from '../../terms/clauses/11-notice-period';
import { type DatedQuotedFees, quotedFeesOn } from '../../terms/clauses/annex-1-quoted-fees';
import type { EpochMs, PlainDate } from '../../terms/model/calendar';
import { changeRequestStatusOn } from '../../terms/model/change-request';
import { isHeld } from '../../terms/model/contract';
import { contractStatusOn } from '../../terms/model/contract-status';
import { decisionOf, type DecisionFacts } from '../../terms/model/decision';
import { editionOf } from '../../terms/model/editions';
import { optionEndsOn, optionStatusOn } from '../../terms/model/option';
import type { SettlementLine } from '../../terms/model/settlement';
import { inLanguage } from '../../terms/wording/language';
import type {
  ContractChangeRequestFragment,
  ContractDecisionFragment,
  ContractFragment,
  ContractQuotedFeesFragment,
  NetworkEnvironmentFragment,
  OptionServiceFragment,
  OutageClaimFragment,
  OutageFragment,
  SettlementFragment,
  SettlementLineFragment,
} from './event-objects';

/*
 * The objects in the data of events. Each is what the API answers to the selection of docs/events/objects.graphql on
 * the day of the event; a test asks it and compares.
 */

/** Gives a contract as an event of a day tells it. */
export function contractFacts(row: ContractRow, today: PlainDate): ContractFragment {
  const { billingStartOn, quote, termination } = row;
  return {
    id: row.id,
    contractNumber: row.contractNumber,
    contractor: { id: row.contractorId },
    serviceType: row.serviceType,
    item: row.item,
    status: contractStatusOn(row, today),
    appliedOn: row.appliedOn,
    requestedBillingStartOn: row.requestedBillingStartOn,
    acceptedOn: row.acceptedOn,
    decision: decisionFacts(row),
    billingStartOn,
    minimumTermEndsOn:
      billingStartOn && minimumTermEndsOn(billingStartOn, editionOf(row.termsEdition)),
    accountCount: accountCountOn(row, today),
    quotedFees: isHeld(row) ? feeFacts(row, quotedFeesOn(row, today)) : null,
    quote: quote && {
      fees: feeFacts(row, { ...quote.fees, effectiveOn: quote.quotedOn }),
      quotedOn: quote.quotedOn,
      validThrough: quote.validThrough,
    },
    usageConditions: { operatingPolicyDecidedOn: row.operatingPolicyDecidedOn },
    softwareLicenseAgreedOn: row.softwareLicenseAgreedOn,
    softwareLicenseVersion: row.softwareLicenseVersion,
    privateBackboneContractNumber: row.privateBackboneContractNumber,
    privateBackboneConfirmedOn: row.privateBackboneConfirmedOn,
    terminationNotice: termination && {
      ground: termination.ground,
      arrivedOn: termination.arrivedOn,
      requestedOn: termination.requestedOn,
      effectiveOn: termination.effectiveOn,
      movedFromRequested: isMovedFromRequested(termination),
      note: termination.note,
      recordedOn: termination.recordedOn,
    },
    terminationEffectiveOn: termination?.effectiveOn ?? null,
    termsEdition: row.termsEdition,
    version: row.version,
  };
}

/** Who decided is the actor of the event that tells the decision. */
function decisionFacts(row: DecisionFacts): ContractDecisionFragment | null {
  const decision = decisionOf(row);
  return decision && { outcome: decision.outcome, on: decision.on, reason: decision.reason };
}

function feeFacts(
  { termsEdition, serviceType }: ContractRow,
  fees: DatedQuotedFees,
): ContractQuotedFeesFragment {
  return {
    initialFee: fees.initialFee,
    basicFeePerAccount: fees.basicFeePerAccount,
    typeFee: fees.typeFee,
    typeFeeUnit: editionOf(termsEdition).serviceTypes[serviceType].typeFeeUnit,
    effectiveOn: fees.effectiveOn,
  };
}

/** Gives a declared network environment as events tell it. */
export function environmentFacts(environment: NetworkEnvironment): NetworkEnvironmentFragment {
  return {
    providedByCompany: environment.providedByCompany,
    companyServiceReference: environment.companyServiceReference,
    configuration: environment.configuration,
  };
}

/** Gives a change request of a contract as an event of a day tells it. */
export function changeRequestFacts(
  row: ChangeRequestRow,
  contract: ContractRow,
  today: PlainDate,
): ContractChangeRequestFragment {
  return {
    id: row.id,
    contract: { id: row.contractId },
    accountCount: row.accountCount,
    requestedOn: row.requestedOn,
    requestedEffectiveOn: row.requestedEffectiveOn,
    effectiveOn: row.effectiveOn ?? row.requestedEffectiveOn,
    status: changeRequestStatusOn(row, contract, today),
    decision: decisionFacts(row),
    oneTimeFee: row.oneTimeFee,
    version: row.version,
  };
}

/** Gives an option of a contract as an event of a day tells it. */
export function optionFacts(
  row: OptionServiceRow,
  contract: ContractRow,
  today: PlainDate,
): OptionServiceFragment {
  const { stopNotice } = row;
  return {
    id: row.id,
    contract: { id: row.contractId },
    kind: row.kind,
    status: optionStatusOn(row, contract, today),
    appliedOn: row.appliedOn,
    acceptedOn: row.acceptedOn,
    decision: decisionFacts(row),
    initialFee: row.initialFee,
    stopNotice: stopNotice && {
      arrivedOn: stopNotice.arrivedOn,
      requestedOn: stopNotice.requestedOn,
      effectiveOn: stopNotice.effectiveOn,
      movedFromRequested: isMovedFromRequested(stopNotice),
    },
    stopEffectiveOn: optionEndsOn(row, contract),
    version: row.version,
  };
}

/** Gives an outage as events tell it; the contracts that it names are not for contractors to see. */
export function outageFacts(row: OutageRow): OutageFragment {
  return {
    id: row.id,
    affectedServiceTypes: row.affectedServiceTypes,
    occurredAt: isoOrNull(row.occurredAt),
    knownAt: iso(row.knownAt),
    restoredAt: isoOrNull(row.restoredAt),
    attribution: row.attribution,
    complete: row.complete,
    description: row.description,
    version: row.version,
  };
}

/** Gives a claim as events tell it: what it comes to once it is granted, and no estimate before. */
export function claimFacts(row: OutageClaimRow): OutageClaimFragment {
  return {
    id: row.id,
    contract: { id: row.contractId },
    outage: { id: row.outageId },
    status: row.status,
    filedAt: iso(row.filedAt),
    claimableFrom: row.claimableFrom,
    claimDeadline: row.claimDeadline,
    unavailableHours: row.unavailableHours,
    unavailableUnits: row.unavailableUnits,
    reductionAmount: row.reductionAmount,
    denialReason: row.denialReason,
    denialNote: row.denialNote,
    version: row.version,
  };
}

/** Gives a settlement as the event that brings it tells it. */
export function settlementFacts(row: SettlementRow): SettlementFragment {
  return {
    id: row.id,
    contract: { id: row.contractId },
    kind: row.kind,
    direction: row.direction,
    amount: row.amount,
    arisesOn: row.arisesOn,
    bookedOn: row.bookedOn,
    lines: row.lines.map(lineFacts),
    outageClaim: reference(row.outageClaimId),
    changeRequest: reference(row.changeRequestId),
    optionService: reference(row.optionServiceId),
    reverses: reference(row.reversesId),
    note: row.note,
  };
}

function lineFacts(line: SettlementLine): SettlementLineFragment {
  return {
    label: inLanguage(line.label, 'JA'),
    labelEn: inLanguage(line.label, 'EN'),
    amount: line.amount,
    article: line.article,
    accountCount: line.accountCount ?? null,
    days: line.days ?? null,
    termDays: line.termDays ?? null,
    units: line.units ?? null,
    unitAmount: line.unitAmount ?? null,
    monthlyFee: line.monthlyFee ?? null,
    divisor: line.divisor ?? null,
    month: line.month ?? null,
  };
}

function reference(id: string | null): { readonly id: string } | null {
  return id === null ? null : { id };
}

function iso(at: EpochMs): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: EpochMs | null): string | null {
  return at === null ? null : iso(at);
}
