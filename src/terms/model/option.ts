import { earlier, type PlainDate } from './calendar';
import type { Contract, Days } from './contract';
import { hasLapsedOn } from './lapse';

export const OPTION_KINDS = ['DEDICATED_IP_ADDRESS'] as const;
export type OptionKind = (typeof OPTION_KINDS)[number];

export type OptionStatus =
  'APPLIED' | 'REJECTED' | 'WITHDRAWN' | 'ACTIVE' | 'UNDER_NOTICE' | 'STOPPED' | 'LAPSED';

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

/**
 * Art. 9. Gives the state of an option on a day, from the recorded dates of it and its contract. An application that
 * still waits when its contract ends or never begins lapses.
 */
export function optionStatusOn(
  option: OptionFacts,
  contract: Contract,
  day: PlainDate,
): OptionStatus {
  const endsOn = optionEndsOn(option, contract);
  if (option.withdrawnOn !== null && option.withdrawnOn <= day) return 'WITHDRAWN';
  if (option.rejectedOn !== null && option.rejectedOn <= day) return 'REJECTED';
  if (option.acceptedOn === null || day < option.acceptedOn) {
    return hasLapsedOn(contract, day) ? 'LAPSED' : 'APPLIED';
  }
  if (endsOn !== null && endsOn < day) return 'STOPPED';
  return option.stopNotice !== null && option.stopNotice.arrivedOn <= day
    ? 'UNDER_NOTICE'
    : 'ACTIVE';
}
