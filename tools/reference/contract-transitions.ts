import type { ContractStatus } from '../../src/terms/model/contract-status';

/** A way in which a contract comes from one state into another. */
export interface Transition {
  /** Null: there was no contract before. */
  readonly from: ContractStatus | null;
  readonly to: ContractStatus;
  /** A mutation, or the day that has come. */
  readonly by: string;
}

export const BILLING_STARTS = 'the billing start date comes';
export const END_HAS_PASSED = 'the effective date has passed';

/**
 * All ways from state to state; test/reference/ holds them against what the mutations and the days
 * do. A contract is terminated at once where its end lies in the past by the time it is recorded.
 */
export const CONTRACT_TRANSITIONS: readonly Transition[] = [
  { from: null, to: 'APPLIED', by: 'applyForContract' },
  { from: 'APPLIED', to: 'WITHDRAWN', by: 'withdrawApplication' },
  { from: 'APPLIED', to: 'REJECTED', by: 'rejectApplication' },
  { from: 'APPLIED', to: 'ACCEPTED', by: 'acceptApplication' },
  { from: 'APPLIED', to: 'ACTIVE', by: 'acceptApplication' },
  { from: 'ACCEPTED', to: 'ACTIVE', by: BILLING_STARTS },
  { from: 'ACCEPTED', to: 'ACTIVE', by: 'rescheduleBillingStart' },
  { from: 'ACCEPTED', to: 'UNDER_NOTICE', by: 'giveTerminationNotice' },
  { from: 'ACCEPTED', to: 'UNDER_NOTICE', by: 'terminateContract' },
  { from: 'ACCEPTED', to: 'TERMINATED', by: 'giveTerminationNotice' },
  { from: 'ACCEPTED', to: 'TERMINATED', by: 'terminateContract' },
  { from: 'ACTIVE', to: 'UNDER_NOTICE', by: 'giveTerminationNotice' },
  { from: 'ACTIVE', to: 'UNDER_NOTICE', by: 'terminateContract' },
  { from: 'ACTIVE', to: 'TERMINATED', by: 'giveTerminationNotice' },
  { from: 'ACTIVE', to: 'TERMINATED', by: 'terminateContract' },
  { from: 'UNDER_NOTICE', to: 'ACCEPTED', by: 'withdrawTerminationNotice' },
  { from: 'UNDER_NOTICE', to: 'ACTIVE', by: 'withdrawTerminationNotice' },
  { from: 'UNDER_NOTICE', to: 'TERMINATED', by: 'terminateContract' },
  { from: 'UNDER_NOTICE', to: 'TERMINATED', by: END_HAS_PASSED },
  // A wrong record is put right.
  { from: 'ACCEPTED', to: 'ACTIVE', by: 'correctBillingStart' },
  { from: 'ACTIVE', to: 'ACCEPTED', by: 'correctBillingStart' },
  { from: 'UNDER_NOTICE', to: 'ACCEPTED', by: 'correctTermination' },
  { from: 'UNDER_NOTICE', to: 'ACTIVE', by: 'correctTermination' },
  { from: 'UNDER_NOTICE', to: 'TERMINATED', by: 'correctTermination' },
  { from: 'TERMINATED', to: 'ACCEPTED', by: 'correctTermination' },
  { from: 'TERMINATED', to: 'ACTIVE', by: 'correctTermination' },
  { from: 'TERMINATED', to: 'UNDER_NOTICE', by: 'correctTermination' },
];
