import type { ContractOutages } from '../../persistence/contract-outages';
import type { GrantedClaimRow } from '../../persistence/outage-claims';
import type { HeldContractRow } from '../../persistence/contracts';
import type { SettlementRow } from '../../persistence/settlements';
import { type Reassessment, reassess } from '../../terms/clauses/14-after-grant';
import { amountIsInRange } from '../../terms/model/amount';
import { tokyoDate } from '../../terms/model/calendar';
import { draftSettlement, type SettlementLine } from '../../terms/model/settlement';
import { grantedInOrder } from '../../terms/model/outage-claim';
import { throwIfRefused } from '../runner/refused-error';
import { mustBeCurrent, type UnitOfWork } from '../runner/unit-of-work';
import { NOT_GRANTED, reductionRecord } from './reduction-record';

/**
 * Art. 14, after the grant: settles anew what is granted to contracts, after a change of what it rests on: the contracts
 * as they are now, their outages, or which of their claims are granted. A claim of which no unit is left waits again.
 * For commands that hold the locks of the contractors, before they write the contracts.
 *
 * Gives the contracts of which something was settled anew. Refuses AMOUNT_OUT_OF_RANGE.
 */
export async function reassessReductions<Contract extends HeldContractRow>(
  work: UnitOfWork,
  contracts: readonly Contract[],
): Promise<Contract[]> {
  const { contractOutages, settlements } = work.repositories;
  const records = await contractOutages.findByChangedContracts(contracts.map(({ id }) => id));
  const granted = records.flatMap(({ claims }) => grantedInOrder(claims));
  if (granted.length === 0) return [];
  const standing = await settlements.findStandingByClaims(granted.map(({ id }) => id));
  const changed: Contract[] = [];
  for (const contract of contracts) {
    const record = records.find(({ contractId }) => contractId === contract.id);
    if (record !== undefined && (await settleAnew(work, contract, record, standing))) {
      changed.push(contract);
    }
  }
  return changed;
}

interface PaidClaimRow extends GrantedClaimRow {
  readonly settlement: SettlementRow | null;
  readonly paid: SettlementLine | null;
}

async function settleAnew(
  work: UnitOfWork,
  contract: HeldContractRow,
  record: ContractOutages,
  standing: readonly SettlementRow[],
): Promise<boolean> {
  const granted = grantedInOrder(record.claims).map((claim): PaidClaimRow => {
    const settlement = standing.find(({ outageClaimId }) => outageClaimId === claim.id) ?? null;
    return { ...claim, settlement, paid: settlement?.lines[0] ?? null };
  });
  const changed = reassess(contract, record.outages, granted).filter(isChanged);
  throwIfRefused(...changed.map(({ reduction }) => amountIsInRange(reduction?.amount ?? 0n, [])));
  for (const each of changed) await write(work, contract, record, each);
  return changed.length > 0;
}

function isChanged({ claim, reduction, isSettledAnew }: Reassessment<PaidClaimRow>): boolean {
  if (reduction === null || isSettledAnew) return true;
  const { stateFrom, stateTo, coveredFrom } = reductionRecord(reduction);
  return (
    claim.stateFrom !== stateFrom.getTime() ||
    claim.stateTo !== stateTo.getTime() ||
    claim.coveredFrom !== coveredFrom.getTime()
  );
}

async function write(
  work: UnitOfWork,
  contract: HeldContractRow,
  { outages }: ContractOutages,
  { claim, reduction, isSettledAnew }: Reassessment<PaidClaimRow>,
): Promise<void> {
  const changes = reduction === null ? NOT_GRANTED : reductionRecord(reduction);
  const row = mustBeCurrent(await work.repositories.outageClaims.change(claim, changes));
  if (isSettledAnew) {
    if (claim.settlement !== null) work.reverse(claim.settlement, null);
    const amount = Number(reduction?.amount ?? 0n);
    const lines = reduction === null ? [] : [reduction.line(amount)];
    const due = draftSettlement(amount, tokyoDate(claim.decidedAt), lines);
    if (due !== null) work.settle(contract, 'FEE_REDUCTION', due, { outageClaimId: claim.id });
  }
  const outage = outages.find(({ id }) => id === claim.outageId);
  if (outage === undefined) throw new Error('The outage of a claim is missing.');
  work.record('OUTAGE_CLAIM_REASSESSED', { kind: 'outageClaim', row, outage }, contract);
}
