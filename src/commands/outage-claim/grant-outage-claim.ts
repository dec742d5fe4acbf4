import type { OutageClaimRow } from '../../persistence/outage-claims';
import { claimBasis } from '../../terms/clauses/14-claim';
import { reductionIfGranted } from '../../terms/clauses/14-claim-estimate';
import { amountIsInRange } from '../../terms/model/amount';
import { draftSettlement } from '../../terms/model/settlement';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { grantedInOrder } from '../../terms/model/outage-claim';
import type { GrantOutageClaimInput } from '../inputs';
import { type OutageClaimAggregate, outageClaimAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireAccepted, throwIfRefused } from '../runner/refused-error';
import { decideOutageClaim, requireClaim } from './decide-outage-claim';
import { reductionRecord } from './reduction-record';

/** Art. 14 and Annex 3: the company grants a claim; the rules decide the amount. */
export const grantOutageClaim: Command<
  GrantOutageClaimInput,
  OutageClaimAggregate,
  OutageClaimRow
> = {
  mutation: 'grantOutageClaim',
  access: outageClaimAccess,

  async execute(work, aggregate) {
    const { contract, outage, outages, claim, nextNumber } = aggregate;
    const { today, now, caller } = work;
    requireClaim(claim);
    requireAccepted(contract, today);
    const granted = grantedInOrder(aggregate.claims);
    const reduction = reductionIfGranted(contract, outages, granted, claim);
    throwIfRefused(
      ...refusalsOf(RULES.grantOutageClaim, {
        ...claimBasis(contract, outages, granted, outage, now),
        filedBy: claim.filedBy,
        decidedBy: caller.subject,
      }),
      amountIsInRange(reduction?.amount ?? 0n, []),
    );
    if (reduction === null) throw new Error('A claim that no rule refuses holds no unit.');
    const decided = await decideOutageClaim(work, aggregate, 'OUTAGE_CLAIM_GRANTED', {
      ...reductionRecord(reduction),
      grantedAt: new Date(now),
      grantedBy: caller.subject,
      grantedAs: nextNumber,
    });
    const amount = Number(reduction.amount);
    const due = draftSettlement(amount, today, [reduction.line(amount)]);
    if (due !== null) work.settle(contract, 'FEE_REDUCTION', due, { outageClaimId: claim.id });
    return decided;
  },
};
