import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { GrantOutageClaimInput } from '../inputs';
import { feeReduction } from '../../terms/clauses/annex-3-fee-reduction';
import { amountIsInRange } from '../../terms/model/amount';
import { tokyoDate } from '../../terms/model/calendar';
import { coveredBy } from '../../terms/model/covered-intervals';
import { editionOf } from '../../terms/model/editions';
import {
  countedIntervals,
  isAffectedBy,
  totalDuration,
  wholeHours,
} from '../../terms/model/outage';
import { draftSettlement } from '../../terms/model/settlement';
import { refusalsOf } from '../../terms/refusals/rule';
import { CLAIM_GRANT_RULES } from '../../terms/rulebook';
import { type OutageClaimAggregate, outageClaimAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireAccepted, throwIfRefused } from '../runner/refused-error';
import { decideOutageClaim, requireFiled } from './decide-outage-claim';

/** Art. 14 and Annex 3: the company grants a claim; the rules decide the amount. */
export const grantOutageClaim: Command<
  GrantOutageClaimInput,
  OutageClaimAggregate,
  OutageClaimRow
> = {
  mutation: 'grantOutageClaim',
  access: outageClaimAccess,

  async execute(work, aggregate) {
    const { contract, outage, claim } = aggregate;
    const { today, now, repositories, caller } = work;
    requireFiled(claim);
    requireAccepted(contract, today);
    const edition = editionOf(contract.termsEdition);
    const claims = await repositories.outageClaims.findStandingByContracts([contract.id]);
    const intervals = countedIntervals(contract, outage, coveredBy(claims), now);
    const counted = totalDuration(intervals);
    const reduction = feeReduction(contract, counted, tokyoDate(outage.knownAt));
    throwIfRefused(
      ...refusalsOf(CLAIM_GRANT_RULES, {
        edition,
        outage,
        counted,
        filedBy: claim.filedBy,
        decidedBy: caller.subject,
        isAffected: isAffectedBy(contract, outage),
      }),
      amountIsInRange(reduction.amount, []),
    );
    const amount = Number(reduction.amount);
    const granted = await decideOutageClaim(work, aggregate, 'OUTAGE_CLAIM_GRANTED', {
      grantedAt: new Date(now),
      grantedBy: caller.subject,
      coveredFrom: new Date(Math.min(...intervals.map(({ from }) => from))),
      coveredTo: new Date(Math.max(...intervals.map(({ to }) => to))),
      unavailableHours: wholeHours(counted),
      unavailableUnits: reduction.units,
      reductionYen: amount,
    });
    const due = draftSettlement(amount, today, [reduction.line(amount)]);
    if (due !== null) work.settle(contract, 'FEE_REDUCTION', due, { outageClaimId: claim.id });
    return granted;
  },
};
