import type { SettlementRow } from '../../../src/persistence/settlements';
import { initialFeeDue } from '../../../src/terms/clauses/annex-1-initial-fee';
import { earlyTerminationSettlement } from '../../../src/terms/clauses/annex-2-early-termination';
import { isHeld } from '../../../src/terms/model/contract';
import type { Check, Finding } from '../finding';
import type { ContractRecord } from '../record';

/** What is to stand of one kind: nothing where it is null. */
interface Due {
  readonly rule: string;
  readonly what: string;
  readonly due: { readonly amount: number; readonly arisesOn: string } | null;
  readonly isOfKind: (settlement: SettlementRow) => boolean;
}

/**
 * Art. 12 and 13: what stands of the fees that arise once is what the facts come to, each once. What the company itself
 * reversed is waived and may be missing.
 */
export const settlements: Check = function* ({ records }) {
  for (const record of records) {
    for (const due of duesOf(record)) yield* compare(record, due);
    yield* reversals(record);
  }
};

function* duesOf({ contract, options, requests }: ContractRecord): Iterable<Due> {
  yield {
    rule: 'art. 12',
    what: 'initial fee',
    due: isHeld(contract) ? initialFeeDue(contract) : null,
    isOfKind: ({ kind, optionServiceId }) => kind === 'INITIAL_FEE' && optionServiceId === null,
  };
  yield {
    rule: 'art. 13',
    what: 'early-termination settlement',
    due: earlyTerminationSettlement(contract),
    isOfKind: ({ kind }) => kind === 'EARLY_TERMINATION',
  };
  for (const { id, acceptedOn, initialFee } of options) {
    yield {
      rule: 'art. 9, 12',
      what: `initial fee of the option ${id}`,
      due: acceptedOn && initialFee ? { amount: initialFee, arisesOn: acceptedOn } : null,
      isOfKind: ({ kind, optionServiceId }) => kind === 'INITIAL_FEE' && optionServiceId === id,
    };
  }
  for (const { id, acceptedOn, oneTimeFee } of requests) {
    yield {
      rule: 'art. 8, 12',
      what: `fee of the change request ${id}`,
      due: acceptedOn && oneTimeFee ? { amount: oneTimeFee, arisesOn: acceptedOn } : null,
      isOfKind: ({ kind, changeRequestId }) => kind === 'ONE_TIME_FEE' && changeRequestId === id,
    };
  }
}

function* compare(record: ContractRecord, { rule, what, due, isOfKind }: Due): Iterable<Finding> {
  const made = record.settlements.filter(isOfKind);
  const standing = made.filter(({ reversedById }) => reversedById === null);
  const [only] = standing;
  const isWaived = standing.length === 0 && isReversedByHand(made.at(-1), record);
  const isRight =
    standing.length === (due === null ? 0 : 1) &&
    (due === null || (due.amount === only?.amount && due.arisesOn === only.arisesOn));
  if (isRight || isWaived) return;
  const found = standing.map(textOf).join(' and ') || 'none';
  const says = `the ${what} comes to ${due === null ? 'none' : textOf(due)}, and ${found} stands`;
  yield { rule, subject: record.contract.contractNumber, says };
}

const textOf = (each: { readonly amount: number; readonly arisesOn: string }): string =>
  `${each.amount} yen on ${each.arisesOn}`;

/** What is settled anew is reversed without a note; who reverses by hand gives a reason. */
function isReversedByHand(
  settlement: SettlementRow | undefined,
  { settlements }: ContractRecord,
): boolean {
  const reversal = settlements.find(({ id }) => id === settlement?.reversedById);
  return reversal !== undefined && reversal.note !== null;
}

/** A settlement and its reversal are the same amount in both directions. */
function* reversals({ contract, settlements }: ContractRecord): Iterable<Finding> {
  for (const reversal of settlements.filter(({ kind }) => kind === 'REVERSAL')) {
    const reversed = settlements.find(({ id }) => id === reversal.reversesId);
    const isOpposite =
      reversed?.reversedById === reversal.id &&
      reversed.amount === reversal.amount &&
      reversed.direction !== reversal.direction;
    if (isOpposite) continue;
    const says = `the reversal ${reversal.id} is not the opposite of what it reverses`;
    yield { rule: 'art. 12', subject: contract.contractNumber, says };
  }
}
