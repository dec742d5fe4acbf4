import type { OutageClaimRecord } from '../../persistence/tables';
import type {
  ContractEventType,
  DenyOutageClaimInput,
  GrantOutageClaimInput,
  WithdrawOutageClaimInput,
} from '../../schema-types';
import { CLAIM_GRANT_RULES } from '../../terms/rulebook';
import { amountIsInRange } from '../../terms/model/amount';
import { tokyoDate } from '../../terms/model/calendar';
import { isHeld } from '../../terms/model/contract';
import { editionOf } from '../../terms/model/editions';
import { feeReduction } from '../../terms/clauses/annex-3-fee-reduction';
import {
  countedIntervals,
  isAffectedBy,
  totalDuration,
  wholeHours,
} from '../../terms/model/outage';
import { refusalsOf } from '../../terms/refusals/rule';
import { draftSettlement } from '../../terms/model/settlement';
import { coveredBy } from '../../terms/model/covered-intervals';
import { invalidState, throwIfRefused } from '../runner/refused-error';
import { type ClaimAggregate, onOutageClaim } from '../runner/access';
import { updateVersion, type UnitOfWork } from '../runner/unit-of-work';

/** Art. 14 and Annex 3: the company grants a claim; the rules decide the amount. */
export const grantOutageClaim = onOutageClaim<GrantOutageClaimInput>(
  'grantOutageClaim',
  async (work, target) => {
    const { contract, outage, part: claim } = target;
    const { today, now, repositories, caller } = work;
    mustBeFiled(target);
    if (!isHeld(contract)) throw invalidState('APPLIED');
    const edition = editionOf(contract.termsEdition);
    const claims = await repositories.outageClaims.findStandingByContracts([contract.id]);
    const intervals = countedIntervals(contract, outage, coveredBy(claims), now);
    const counted = totalDuration(intervals);
    const reduction = feeReduction(contract, counted, tokyoDate(outage.knownAt));
    throwIfRefused(
      ...refusalsOf(CLAIM_GRANT_RULES, {
        ...{ edition, outage, counted, filedBy: claim.filedBy, decidedBy: caller.subject },
        isAffected: isAffectedBy(contract, outage),
      }),
      amountIsInRange(reduction.amount, []),
    );
    const amount = Number(reduction.amount);
    await decide(work, target, 'OUTAGE_CLAIM_GRANTED', {
      grantedAt: new Date(now),
      grantedBy: caller.subject,
      coveredFrom: new Date(Math.min(...intervals.map(({ from }) => from))),
      coveredTo: new Date(Math.max(...intervals.map(({ to }) => to))),
      unavailableHours: wholeHours(counted),
      unavailableUnits: reduction.units,
      reductionYen: amount,
    });
    const due = draftSettlement(amount, today, [reduction.line(amount)]);
    if (due !== null) {
      await work.settle(contract, 'FEE_REDUCTION', due, { outageClaimId: claim.id });
    }
    return claim.id;
  },
);

/** Art. 7(3), 14, 15 and 16: the company denies a claim for a reason. */
export const denyOutageClaim = onOutageClaim<DenyOutageClaimInput>(
  'denyOutageClaim',
  async (work, target, { reason, note }) => {
    mustBeFiled(target);
    await decide(work, target, 'OUTAGE_CLAIM_DENIED', {
      deniedAt: new Date(work.now),
      denialReason: reason,
      denialNote: note ?? null,
    });
    return target.part.id;
  },
);

/** Art. 14: the contractor withdraws a claim that waits for its decision. */
export const withdrawOutageClaim = onOutageClaim<WithdrawOutageClaimInput>(
  'withdrawOutageClaim',
  async (work, target) => {
    mustBeFiled(target);
    await decide(work, target, 'OUTAGE_CLAIM_WITHDRAWN', { withdrawnAt: new Date(work.now) });
    return target.part.id;
  },
);

function mustBeFiled({ part: { status } }: ClaimAggregate): void {
  if (status !== 'FILED') throw invalidState(status);
}

async function decide(
  work: UnitOfWork,
  { contract, part }: ClaimAggregate,
  type: ContractEventType,
  decision: Partial<OutageClaimRecord>,
): Promise<void> {
  await updateVersion(work.repositories.outageClaims, part, decision);
  await work.updateContract(contract);
  work.record(type, { kind: 'outageClaim', id: part.id }, contract);
}
