import { tokyoTime, yen } from '../format';
import type { ContractOutcomeFragment } from '../generated/operations';
import type { Language, Words } from '../words/words';
import type { Outcome } from './forms';

interface Telling {
  readonly words: Words;
  readonly language: Language;
  readonly label: (name: string, value: string) => string;
}

type Fact = readonly [name: string, value: string];

/** Gives the contract that an outcome is, or belongs to. */
export function contractIn(outcome: Outcome | null): ContractOutcomeFragment | null {
  if (outcome === null) return null;
  const { contract, changeRequest, optionService, outageClaim, settlement } = outcome;
  const part = changeRequest ?? optionService ?? outageClaim ?? settlement;
  return contract ?? part?.contract ?? null;
}

/** Gives all that can be told of an outcome, by names and values that are read. */
export function factsOf(outcome: Outcome, telling: Telling): readonly Fact[] {
  const contract = contractIn(outcome);
  return [
    ...partFacts(outcome, telling),
    ...(contract === null ? [] : contractFacts(contract, telling)),
  ];
}

function contractFacts(contract: ContractOutcomeFragment, telling: Telling): Fact[] {
  const { words, language, label } = telling;
  const { terminationNotice: notice, quotedFees, quote, monthlyFee, usageConditions } = contract;
  const fees = quotedFees ?? quote?.fees;
  return [
    [words.contract, contract.contractNumber],
    [words.status, label('ContractStatus', contract.status)],
    [words.accounts, String(contract.accountCount)],
    [words.billingStart, contract.billingStartOn ?? ''],
    [words.minimumTermEnd, contract.minimumTermEndsOn ?? ''],
    [
      quote === null ? words.fees : words.quote,
      fees
        ? [fees.initialFee, fees.basicFeePerAccount, fees.typeFee]
            .map((fee) => yen(fee, language))
            .join(' / ')
        : '',
    ],
    [words.quoteEnd, quote?.validThrough ?? ''],
    [words.monthlyFee, monthlyFee === null ? '' : yen(monthlyFee.total, language)],
    [words.arrivedOn, notice?.arrivedOn ?? ''],
    [words.end, contract.terminationEffectiveOn ?? ''],
    [
      words.dayNamed,
      notice?.movedFromRequested === true ? words.moved : (notice?.requestedOn ?? ''),
    ],
    [words.base, contract.eligible ? words.eligible : words.notEligible],
    [words.backbone, contract.privateBackboneContractNumber ?? ''],
    [words.license, contract.softwareLicenseAgreedOn ?? ''],
    [
      words.conditionsUnmet,
      usageConditions.unmet.map((value) => label('UsageCondition', value)).join(', '),
    ],
  ];
}

function partFacts(outcome: Outcome, { words, language, label }: Telling): Fact[] {
  const { changeRequest, optionService, outage, outageClaim } = outcome;
  if (changeRequest) {
    return [
      [words.entities.changeRequest, label('ChangeRequestStatus', changeRequest.status)],
      [words.accountsWanted, String(changeRequest.accountCount)],
      [words.effectiveOn, changeRequest.effectiveOn ?? ''],
      [
        words.oneTimeFee,
        changeRequest.oneTimeFee === null ? '' : yen(changeRequest.oneTimeFee, language),
      ],
    ];
  }
  if (optionService) {
    return [
      [label('OptionKind', optionService.kind), label('OptionStatus', optionService.status)],
      [words.optionEnd, optionService.stopEffectiveOn ?? ''],
    ];
  }
  if (outageClaim) {
    const { status, unavailableHours, unavailableUnits, reductionAmount, denialReason } =
      outageClaim;
    return [
      [words.entities.outageClaim, label('OutageClaimStatus', status)],
      [words.hoursCounted, unavailableHours === null ? '' : words.hours(unavailableHours)],
      [words.units, unavailableUnits === null ? '' : String(unavailableUnits)],
      [words.reduction, reductionAmount === null ? '' : yen(reductionAmount, language)],
      [words.reason, denialReason === null ? '' : label('ClaimDenialReason', denialReason)],
    ];
  }
  if (outage) {
    const { knownAt, occurredAt, restoredAt, attribution, durationHours } = outage;
    const types = outage.affectedServiceTypes.map((type) => label('ContractServiceType', type));
    return [
      [words.serviceType, types.join(', ')],
      [words.occurredAt, occurredAt === null ? '' : tokyoTime(occurredAt)],
      [words.knownAt, tokyoTime(knownAt)],
      [words.restoredAt, restoredAt === null ? '' : tokyoTime(restoredAt)],
      [words.outage, words.hours(durationHours)],
      [words.attribution, label('OutageAttribution', attribution)],
      [words.complete, outage.complete ? words.yes : words.no],
    ];
  }
  return [];
}
