import { reassess } from '../../../src/terms/clauses/14-after-grant';
import { isHeld } from '../../../src/terms/model/contract';
import { grantedInOrder } from '../../../src/terms/model/outage-claim';
import type { Check } from '../finding';

/** Art. 14 and Annex 3: each granted claim holds units, and is paid what they come to; no other claim is paid. */
export const reductions: Check = function* ({ records }) {
  for (const { contract, outages, settlements } of records) {
    const { contractNumber: subject } = contract;
    const paid = settlements.filter(
      ({ kind, reversedById }) => kind === 'FEE_REDUCTION' && reversedById === null,
    );
    const granted = grantedInOrder(outages?.claims ?? []);
    for (const { outageClaimId } of paid) {
      if (granted.some(({ id }) => id === outageClaimId)) continue;
      const says = `the claim ${outageClaimId ?? 'missing'} is paid and not granted`;
      yield { rule: 'art. 14', subject, says };
    }
    if (!isHeld(contract)) continue;
    const claims = granted.map((claim) => ({
      ...claim,
      paid: paid.find(({ outageClaimId }) => outageClaimId === claim.id)?.lines[0] ?? null,
    }));
    for (const { claim, reduction, isSettledAnew } of reassess(
      contract,
      outages?.outages ?? [],
      claims,
    )) {
      if (reduction !== null && !isSettledAnew) continue;
      const due = reduction === null ? 'no unit' : `${reduction.amount} yen`;
      const says = `the claim ${claim.id} comes to ${due}, and ${claim.paid?.amount ?? 0} yen stands`;
      yield { rule: 'Annex 3', subject, says };
    }
  }
};
