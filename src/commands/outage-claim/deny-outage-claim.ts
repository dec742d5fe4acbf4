import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { DenyOutageClaimInput } from '../inputs';
import { type OutageClaimAggregate, outageClaimAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { decideOutageClaim, requireFiled } from './decide-outage-claim';

/** Art. 7(3), 14, 15 and 16: the company denies a claim for a reason. */
export const denyOutageClaim: Command<DenyOutageClaimInput, OutageClaimAggregate, OutageClaimRow> =
  {
    mutation: 'denyOutageClaim',
    access: outageClaimAccess,

    async execute(work, aggregate, { reason, note }) {
      requireFiled(aggregate.claim);
      return decideOutageClaim(work, aggregate, 'OUTAGE_CLAIM_DENIED', {
        deniedAt: new Date(work.now),
        denialReason: reason,
        denialNote: note ?? null,
      });
    },
  };
