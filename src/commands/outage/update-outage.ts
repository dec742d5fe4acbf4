import type { ContractKeys } from '../../persistence/outage-claims';
import type { OutageRow } from '../../persistence/outages';
import { isRestedOn } from '../../terms/clauses/14-after-grant';
import { instantIsNotAhead, instantsAreInOrder } from '../../terms/clauses/14-outage-record';
import { isHeld } from '../../terms/model/contract';
import { grantedInOrder } from '../../terms/model/outage-claim';
import type { UpdateOutageInput } from '../inputs';
import type { Command } from '../runner/command';
import { invalidState, throwIfRefused } from '../runner/refused-error';
import { mustBeCurrent, type UnitOfWork } from '../runner/unit-of-work';
import { type OutageAggregate, outageAccess } from './outage-access';
import { factColumns, factsAfter, isSameOutage } from './outage-facts';
import { somethingChanges } from '../../terms/model/no-change';
import { settleContractsAnew } from './settle-contracts-anew';

/** Art. 14: the company records what has become of an outage, never what a granted claim rests on. */
export const updateOutage: Command<UpdateOutageInput, OutageAggregate, OutageRow> = {
  mutation: 'updateOutage',
  access: outageAccess(factsAfter),

  async execute(work, { outage, concerned }, input) {
    const { outages } = work.repositories;
    const facts = factsAfter(outage, input);
    const description = input.description ?? outage.description;
    const changesFacts = !isSameOutage(facts, outage);
    if (changesFacts && (await isRestedOnByAny(work, concerned, outage))) {
      throw invalidState({
        subject: 'outage',
        status: 'GRANTED_CLAIMS',
        allowed: ['NO_GRANTED_CLAIMS'],
      });
    }
    throwIfRefused(
      somethingChanges()({ isChange: changesFacts || description !== outage.description }),
      facts.restoredAt === null
        ? null
        : instantIsNotAhead(facts.restoredAt, work.now, ['restoredAt']),
      instantsAreInOrder(facts),
    );
    if (!changesFacts) {
      const described = mustBeCurrent(await outages.change(outage, { description }));
      work.record('OUTAGE_UPDATED', { kind: 'outage', row: described }, null);
      return described;
    }
    const number = await outages.nextRecordNumber();
    await outages.keep(outage, number, work.now);
    const changes = { ...factColumns(facts), description, knownAs: number };
    const changed = mustBeCurrent(await outages.change(outage, changes));
    await settleContractsAnew(work, concerned);
    work.record('OUTAGE_UPDATED', { kind: 'outage', row: changed }, null);
    return changed;
  },
};

async function isRestedOnByAny(
  { repositories }: UnitOfWork,
  concerned: readonly ContractKeys[],
  outage: OutageRow,
): Promise<boolean> {
  const ids = concerned.map(({ contractId }) => contractId);
  const contracts = (await repositories.contracts.findByIds(ids)).filter(isHeld);
  const records = await repositories.contractOutages.findByContracts(ids);
  return contracts.some((contract) => {
    const record = records.find(({ contractId }) => contractId === contract.id);
    return (
      record !== undefined &&
      isRestedOn(contract, record.outages, grantedInOrder(record.claims), outage.id)
    );
  });
}
