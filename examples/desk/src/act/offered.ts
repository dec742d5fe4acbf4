import type {
  ChangeRequestStatus,
  ContractStatus,
  OptionStatus,
  OutageClaimStatus,
} from '../generated/operations';
import type { Mutation } from './forms';

const HELD: readonly ContractStatus[] = ['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE'];
const EVER_HELD: readonly ContractStatus[] = [...HELD, 'TERMINATED'];
const STANDING: readonly ContractStatus[] = ['APPLIED', ...HELD];

/** In which states of a contract an act makes sense; whether it may be done is for the server to say. */
export const OFFERED: Partial<Record<Mutation, readonly ContractStatus[]>> = {
  quoteApplication: ['APPLIED'],
  acceptApplication: ['APPLIED'],
  rejectApplication: ['APPLIED'],
  withdrawApplication: ['APPLIED'],
  giveTerminationNotice: HELD,
  requestAccountCountChange: HELD,
  applyForOption: HELD,
  declareUsageConditions: STANDING,
  agreeToSoftwareLicense: STANDING,
  reportOutage: ['ACTIVE', 'UNDER_NOTICE'],
  fileOutageClaim: ['ACTIVE', 'UNDER_NOTICE', 'TERMINATED'],
  rescheduleBillingStart: ['ACCEPTED', 'UNDER_NOTICE'],
  reviseQuotedFees: HELD,
  recordOneTimeFee: EVER_HELD,
  withdrawTerminationNotice: ['UNDER_NOTICE'],
  terminateContract: HELD,
  correctTermination: ['UNDER_NOTICE', 'TERMINATED'],
  correctBillingStart: EVER_HELD,
  correctQuotedFees: EVER_HELD,
  correctPrivateBackbone: EVER_HELD,
};

export const OFFERED_FOR_CHANGES: Partial<Record<Mutation, readonly ChangeRequestStatus[]>> = {
  acceptChangeRequest: ['REQUESTED'],
  rejectChangeRequest: ['REQUESTED'],
  withdrawChangeRequest: ['REQUESTED'],
};

export const OFFERED_FOR_OPTIONS: Partial<Record<Mutation, readonly OptionStatus[]>> = {
  acceptOption: ['APPLIED'],
  rejectOption: ['APPLIED'],
  withdrawOptionApplication: ['APPLIED'],
  giveOptionStopNotice: ['ACTIVE'],
  withdrawOptionStopNotice: ['UNDER_NOTICE'],
};

export const OFFERED_FOR_CLAIMS: Partial<Record<Mutation, readonly OutageClaimStatus[]>> = {
  grantOutageClaim: ['FILED'],
  denyOutageClaim: ['FILED'],
  withdrawOutageClaim: ['FILED'],
  reopenOutageClaim: ['DENIED'],
};

/** Gives the acts that make sense in a state, by one of the tables above. */
export function offeredIn<Status>(
  table: Partial<Record<Mutation, readonly Status[]>>,
  status: Status,
): readonly Mutation[] {
  const entries = Object.entries(table) as [Mutation, readonly Status[]][];
  return entries.flatMap(([mutation, statuses]) => (statuses.includes(status) ? [mutation] : []));
}
