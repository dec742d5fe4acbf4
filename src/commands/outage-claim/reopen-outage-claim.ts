import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { ReopenOutageClaimInput } from '../inputs';
import { type OutageClaimAggregate, outageClaimAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { decideOutageClaim, requireClaim } from './decide-outage-claim';

/** Art. 14: a claim that was denied waits for its decision again. */
export const reopenOutageClaim: Command<
  ReopenOutageClaimInput,
  OutageClaimAggregate,
  OutageClaimRow
> = {
  mutation: 'reopenOutageClaim',
  access: outageClaimAccess,

  async execute(work, aggregate, { reason }) {
    requireClaim(aggregate.claim, 'DENIED');
    const denial = { deniedAt: null, deniedBy: null, denialReason: null, denialNote: null };
    return decideOutageClaim(work, aggregate, 'OUTAGE_CLAIM_REOPENED', denial, { reason });
  },
};
