import { randomUUID } from 'node:crypto';
import type { OutageClaimRow } from '../../persistence/outage-claims';
import { claimBasis } from '../../terms/clauses/14-claim';
import { claimWindow } from '../../terms/clauses/14-claim-period';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { FileOutageClaimInput } from '../inputs';
import { type ContractAndOutage, contractAndOutageAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireAccepted, throwIfRefused } from '../runner/refused-error';

/** Art. 14: the contractor claims a reduction of the fees for an outage. */
export const fileOutageClaim: Command<FileOutageClaimInput, ContractAndOutage, OutageClaimRow> = {
  mutation: 'fileOutageClaim',
  access: contractAndOutageAccess,

  async execute(work, { contract, outage, outages, claims }) {
    const { today, now, repositories } = work;
    requireAccepted(contract, today);
    const window = claimWindow(contract, outages, outage);
    const isStanding = ({ outageId, status }: OutageClaimRow): boolean =>
      outageId === outage.id && status !== 'WITHDRAWN';
    throwIfRefused(
      ...refusalsOf(RULES.fileOutageClaim, {
        ...claimBasis(contract, outages, [], outage, now),
        window,
        today,
        claim: claims.find(isStanding) ?? null,
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
