import { randomUUID } from 'node:crypto';
import type { FileOutageClaimInput } from '../../schema-types';
import { CLAIM_FILING_RULES } from '../../terms/rulebook';
import { claimWindow } from '../../terms/clauses/14-claim-period';
import { isHeld } from '../../terms/model/contract';
import { contractStatusOn } from '../../terms/model/contract-status';
import { editionOf } from '../../terms/model/editions';
import { countedIntervals, isAffectedBy, totalDuration } from '../../terms/model/outage';
import { refusalsOf } from '../../terms/refusals/rule';
import { coveredBy } from '../../terms/model/covered-intervals';
import type { Command } from '../runner/command';
import { invalidState, throwIfRefused } from '../runner/refused-error';
import { contractAndOutage } from '../runner/access';

/** Art. 14: the contractor claims a reduction of the fees for an outage. */
export const fileOutageClaim: Command<
  FileOutageClaimInput,
  Awaited<ReturnType<typeof contractAndOutage>>
> = {
  mutation: 'fileOutageClaim',
  load: contractAndOutage,

  execute: async (work, { contract, outage }, { outageId }) => {
    const { today, now, repositories } = work;
    if (!isHeld(contract)) throw invalidState(contractStatusOn(contract, today));
    const edition = editionOf(contract.termsEdition);
    const claims = await repositories.outageClaims.findStandingByContracts([contract.id]);
    const window = claimWindow(outage.knownAt, edition);
    throwIfRefused(
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
