import type { PlainDate } from '../model/calendar';
import { type Contract, isHeld, type Termination } from '../model/contract';
import { HELD_STATUSES, statusIsOneOf } from '../model/contract-status';
import { editionOf } from '../model/editions';
import type { SettlementDraft } from '../model/settlement';
import type { Refusal } from '../refusals/refusal';
import { refusalsOf } from '../refusals/rule';
import { RULES } from '../rulebook';
import type { DependentContractsChoice } from './06-dependent-contracts';
import { type Ending, type EndingDependent, endingOf, type Held } from './11-ending';
import { isMovedFromRequested, type Notice, noticeOf } from './11-notice-period';

/** A notice as its contractor, or the company for it, would give it. */
export interface NoticeGiven {
  readonly arrivedOn: PlainDate | null;
  readonly requestedOn: PlainDate | null;
  readonly choice: DependentContractsChoice | null;
  /** Whether the company records it. */
  readonly isOperator: boolean;
  readonly today: PlainDate;
}

/** What a notice comes to: the end of the contract, and what is said against it. */
export interface NoticeOutcome<C extends Contract> {
  readonly termination: Termination;
  readonly ending: Ending<Held<C>>;
  readonly endingTogether: readonly EndingDependent<Held<C>>[];
  readonly refusals: readonly Refusal[];
}

/** Art. 11 解除の効力が生ずる日. Gives what a notice to end a contract comes to. */
export function outcomeOfNotice<C extends Contract>(
  contract: Held<C>,
  contracts: readonly C[],
  given: NoticeGiven,
): NoticeOutcome<C> {
  const { today, choice, isOperator } = given;
  const notice = noticeOf(given, today, editionOf(contract.termsEdition));
  const termination = terminationBy(notice, today);
  const ending = endingOf<C>(contract, contracts, termination);
  const endingTogether = choice === 'TERMINATE_TOGETHER' ? ending.dependents : [];
  const refusals = refusalsOf(RULES.giveTerminationNotice, {
    ...notice,
    standing: contract.termination,
    acceptedOn: contract.acceptedOn,
    dependents: ending.dependents,
    endingTogether,
    choice,
    isOperator,
    today,
  });
  return { termination, ending, endingTogether, refusals };
}

/** What a termination notice would come to, were it given. */
export interface TerminationPreview<C extends Contract> extends Notice {
  readonly movedFromRequested: boolean;
  readonly settlement: SettlementDraft | null;
  readonly dependents: readonly EndingDependent<Held<C>>[];
  /** Why it would be refused. */
  readonly reasons: readonly Refusal[];
}

/** Art. 11. Gives what a notice would come to for any contract: the answer of its dry run, without one. */
export function terminationPreview<C extends Contract>(
  contract: C,
  contracts: readonly C[],
  given: NoticeGiven,
): TerminationPreview<C> {
  const notice = noticeOf(given, given.today, editionOf(contract.termsEdition));
  const movedFromRequested = isMovedFromRequested(notice);
  const state = statusIsOneOf(contract, given.today, HELD_STATUSES);
  if (!isHeld(contract) || state !== null) {
    const reasons = state === null ? [] : [state];
    return { ...notice, movedFromRequested, settlement: null, dependents: [], reasons };
  }
  const { ending, refusals } = outcomeOfNotice<C>(contract, contracts, given);
  return {
    ...notice,
    movedFromRequested,
    settlement: ending.settlement,
    dependents: ending.dependents,
    reasons: refusals,
  };
}

function terminationBy(notice: Notice, today: PlainDate): Termination {
  return {
    ground: 'CONTRACTOR_NOTICE',
    arrivedOn: notice.arrivedOn,
    requestedOn: notice.requestedOn,
    effectiveOn: notice.effectiveOn,
    underNoticeFrom: notice.arrivedOn,
    recordedOn: today,
    note: null,
    endedWithId: null,
  };
}
