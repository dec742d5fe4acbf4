import { randomUUID } from 'node:crypto';
import type { OutageClaimRow } from '../../persistence/outage-claims';
import type { FileOutageClaimInput } from '../inputs';
import { claimWindow } from '../../terms/clauses/14-claim-period';
import { coveredBy } from '../../terms/model/covered-intervals';
import { editionOf } from '../../terms/model/editions';
import { countedIntervals, isAffectedBy, totalDuration } from '../../terms/model/outage';
import { refusalsOf } from '../../terms/refusals/rule';
import { CLAIM_FILING_RULES } from '../../terms/rulebook';
import { type ContractAndOutage, contractAndOutageAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireAccepted, throwIfRefused } from '../runner/refused-error';

/** Art. 14: the contractor claims a reduction of the fees for an outage. */
export const fileOutageClaim: Command<FileOutageClaimInput, ContractAndOutage, OutageClaimRow> = {
  mutation: 'fileOutageClaim',
  access: contractAndOutageAccess,

  async execute(work, { contract, outage }) {
    const { today, now, repositories } = work;
    requireAccepted(contract, today);
    const edition = editionOf(contract.termsEdition);
    const claims = await repositories.outageClaims.findStandingByContracts([contract.id]);
    const window = claimWindow(outage.knownAt, edition);
    throwIfRefused(
      ...refusalsOf(CLAIM_FILING_RULES, {
        edition,
        outage,
        window,
        today,
        isAffected: isAffectedBy(contract, outage),
        counted: totalDuration(countedIntervals(contract, outage, coveredBy(claims), now)),
        isClaimed: claims.some((claim) => claim.outageId === outage.id),
      }),
    );
    const claim = await repositories.outageClaims.add({
      ...window,
      id: randomUUID(),
      contractId: contract.id,
      contractorId: contract.contractorId,
      outageId: outage.id,
      filedAt: new Date(now),
      filedBy: work.caller.subject,
    });
    await work.changeContract(contract);
    work.record('OUTAGE_CLAIM_FILED', { kind: 'outageClaim', row: claim, outage }, contract);
    return claim;
  },
};
