import { randomUUID } from 'node:crypto';
import type { FileOutageClaimInput } from '../schema-types';
import { CLAIM_FILING_RULES } from '../terms';
import { claimWindow } from '../terms/claim-window';
import { isAccepted } from '../terms/contract';
import { contractStatusOn } from '../terms/contract-status';
import { editionOf } from '../terms/editions';
import { countedIntervals, isAffectedBy, totalDuration } from '../terms/outage';
import { refusalsOf } from '../terms/rules';
import { coveredBy } from './covered-by';
import type { Procedure } from './procedure';
import { inState, refuse } from './refused';
import { contractAndOutage } from './targets';

/** Art. 14: the contractor claims a reduction of the fees for an outage. */
export const fileOutageClaim: Procedure<
  FileOutageClaimInput,
  Awaited<ReturnType<typeof contractAndOutage>>
> = {
  mutation: 'fileOutageClaim',
  locate: contractAndOutage,

  perform: async (work, { contract, outage }, { outageId }) => {
    const { today, now, repositories } = work;
    if (!isAccepted(contract)) throw inState(contractStatusOn(contract, today));
    const edition = editionOf(contract.termsEdition);
    const claims = await repositories.outageClaims.findStandingByContracts([contract.id]);
    const window = claimWindow(outage.knownAt, edition);
    refuse(
      ...refusalsOf(CLAIM_FILING_RULES, {
        ...{ edition, outage, window, today },
        isAffected: isAffectedBy(contract, outage),
        counted: totalDuration(countedIntervals(contract, outage, coveredBy(claims), now)),
        isClaimed: claims.some((claim) => claim.outageId === outage.id),
      }),
    );
    const id = randomUUID();
    await repositories.outageClaims.insert({
      ...{ id, contractId: contract.id, contractorId: contract.contractorId, outageId },
      ...window,
      filedAt: new Date(now),
      filedBy: work.caller.subject,
    });
    await work.updateContract(contract);
    work.record('OUTAGE_CLAIM_FILED', { kind: 'outageClaim', id }, contract);
    return id;
  },
};
