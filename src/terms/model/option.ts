import { earlier, type PlainDate } from './calendar';
import { type Contract, contains, type Days } from './contract';
import type { Refusal } from '../refusals/refusal';

export const OPTION_KINDS = ['DEDICATED_IP_ADDRESS'] as const;
export type OptionKind = (typeof OPTION_KINDS)[number];

export type OptionStatus =
  'APPLIED' | 'REJECTED' | 'WITHDRAWN' | 'ACTIVE' | 'UNDER_NOTICE' | 'STOPPED';

/** Art. 9: what is recorded of an option. */
export interface OptionFacts {
  readonly id: string;
  readonly kind: OptionKind;
  readonly appliedOn: PlainDate;
  readonly acceptedOn: PlainDate | null;
  readonly rejectedOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
  readonly stopNotice: {
    readonly arrivedOn: PlainDate;
    readonly requestedOn: PlainDate | null;
    readonly effectiveOn: PlainDate;
  } | null;
}

/** Art. 9. Gives the last day of an option: that of its stop, or of its contract if that is earlier. */
export function optionEndsOn(option: OptionFacts, contract: Contract): PlainDate | null {
  const ofContract = contract.termination?.effectiveOn ?? null;
  const { acceptedOn, stopNotice } = option;
  if (acceptedOn === null) return null;
  return stopNotice === null ? ofContract : earlier(stopNotice.effectiveOn, ofContract);
}

/** Gives the days on which an option is in force: from its acceptance through its last day. */
export function optionDaysInForce(option: OptionFacts, contract: Contract): Days | null {
  return option.acceptedOn === null
    ? null
    : { from: option.acceptedOn, to: optionEndsOn(option, contract) };
}

/** Gives the state of an option on a day, from the recorded dates of it and its contract. */
export function optionStatusOn(
  option: OptionFacts,
  contract: Contract,
  day: PlainDate,
): OptionStatus {
  const endsOn = optionEndsOn(option, contract);
  if (option.withdrawnOn !== null && option.withdrawnOn <= day) return 'WITHDRAWN';
  if (option.rejectedOn !== null && option.rejectedOn <= day) return 'REJECTED';
  if (option.acceptedOn === null || day < option.acceptedOn) return 'APPLIED';
  if (endsOn !== null && endsOn < day) return 'STOPPED';
  return option.stopNotice !== null && option.stopNotice.arrivedOn <= day
    ? 'UNDER_NOTICE'
    : 'ACTIVE';
}

/** Art. 9. At most one option, of the one kind there is, is in force on a contract at a time. */
export function noOptionIsInForce(facts: {
  readonly contract: Contract;
  /** The other options of the contract. */
  readonly others: readonly OptionFacts[];
  readonly today: PlainDate;
}): Refusal | null {
  const { contract, others, today } = facts;
  const inForce = others.find((option) => contains(optionDaysInForce(option, contract), today));
  return inForce === undefined
    ? null
    : {
        code: 'OPTION_ALREADY_IN_FORCE',
        details: { optionServiceId: inForce.id, endsOn: optionEndsOn(inForce, contract) },
      };
}
