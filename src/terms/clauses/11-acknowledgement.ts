import { addDays } from '../model/calendar';
import { type Contract, type HeldContract, isHeld, type Termination } from '../model/contract';
import { editionOf } from '../model/editions';
import { referenceTo } from '../refusals/contract-reference';
import type { AcknowledgementFacts } from '../wording/acknowledgement';
import { dependentsLeftWithoutBase } from './06-dependent-contracts';
import { withoutEnd } from './11-termination';
import { earlyTerminationSettlement } from './annex-2-early-termination';

/**
 * Art. 11 解除の効力が生ずる日. Gives what the contractor is told in writing of the end of a contract: by its notice, or
 * as the company has recorded it.
 */
export function acknowledgementFacts(
  contract: HeldContract,
  termination: Termination,
  contracts: readonly Contract[],
): AcknowledgementFacts {
  const { noticeDays } = editionOf(contract.termsEdition);
  const { arrivedOn, effectiveOn } = termination;
  const together = contracts
    .filter((other) => isHeld(other))
    .filter((other) => other.termination?.endedWithId === contract.id);
  const left = dependentsLeftWithoutBase(withoutEnd(contract), effectiveOn, contracts);
  return {
    contract,
    termination,
    noticeDays,
    noticeElapsesOn: arrivedOn && addDays(arrivedOn, noticeDays),
    settlement: earlyTerminationSettlement(contract),
    endingTogether: together.map((other) => ({
      ...referenceTo(other),
      on: other.termination?.effectiveOn ?? effectiveOn,
    })),
    leftWithoutBase: left.map((dependent) => ({
      ...referenceTo(dependent.contract),
      on: dependent.firstDayWithoutBase,
    })),
  };
}
