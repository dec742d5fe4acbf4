import type { OutageClaimRow } from '../../persistence/outage-claims';
import { unmetUsageConditionsOn } from '../../terms/clauses/07-usage-conditions';
import { claimBasis } from '../../terms/clauses/14-claim';
import { later } from '../../terms/model/calendar';
import { firstDayOf } from '../../terms/model/outage';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { grantedInOrder } from '../../terms/model/outage-claim';
import type { DenyOutageClaimInput } from '../inputs';
import { type OutageClaimAggregate, outageClaimAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireAccepted, throwIfRefused } from '../runner/refused-error';
import { decideOutageClaim, requireClaim } from './decide-outage-claim';

/** Art. 7(3), 14, 15 and 16: the company denies a claim for a reason that does not contradict the record. */
export const denyOutageClaim: Command<DenyOutageClaimInput, OutageClaimAggregate, OutageClaimRow> =
  {
    mutation: 'denyOutageClaim',
    access: outageClaimAccess,

    async execute(work, aggregate, { reason, note = null }) {
      const { contract, outage, outages, claim } = aggregate;
      const { now, today, repositories, caller } = work;
      requireClaim(claim);
      requireAccepted(contract, today);
      const day = later(firstDayOf(outage), contract.billingStartOn);
      const [environment = null] = await repositories.networkEnvironments.findInEffect([
        { contractId: contract.id, day },
      ]);
      const { serviceType, operatingPolicyDecidedOn } = contract;
      throwIfRefused(
        ...refusalsOf(RULES.denyOutageClaim, {
          ...claimBasis(contract, outages, grantedInOrder(aggregate.claims), outage, now),
          reason,
          note,
          serviceType,
          unmetConditions: unmetUsageConditionsOn({ operatingPolicyDecidedOn, environment }, day),
        }),
      );
      return decideOutageClaim(work, aggregate, 'OUTAGE_CLAIM_DENIED', {
        deniedAt: new Date(now),
        deniedBy: caller.subject,
        denialReason: reason,
        denialNote: note,
      });
    },
  };
