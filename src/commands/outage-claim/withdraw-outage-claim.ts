import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { WithdrawOutageClaimInput } from '../inputs';
import { type OutageClaimAggregate, outageClaimAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { decideOutageClaim, requireClaim } from './decide-outage-claim';

/** Art. 14: the contractor withdraws a claim that waits for its decision. */
export const withdrawOutageClaim: Command<
  WithdrawOutageClaimInput,
  OutageClaimAggregate,
  OutageClaimRow
> = {
  mutation: 'withdrawOutageClaim',
  access: outageClaimAccess,

  async execute(work, aggregate) {
    requireClaim(aggregate.claim);
    const decision = { withdrawnAt: new Date(work.now), withdrawnBy: work.caller.subject };
    return decideOutageClaim(work, aggregate, 'OUTAGE_CLAIM_WITHDRAWN', decision);
  },
};
