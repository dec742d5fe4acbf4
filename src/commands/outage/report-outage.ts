import { randomUUID } from 'node:crypto';
import type { OutageRow } from '../../persistence/outages';
import { instantIsNotAhead } from '../../terms/clauses/14-outage-record';
import { isInForceOn } from '../../terms/model/contract';
import type { ReportOutageInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireStatus, throwIfRefused } from '../runner/refused-error';
import { factColumns } from './outage-facts';

/** Art. 14: a contractor reports an outage of its contract; the company knows of it from that moment. */
export const reportOutage: Command<ReportOutageInput, ContractAggregate, OutageRow> = {
  mutation: 'reportOutage',
  access: contractAccess(),

  async execute(work, { contract }, { occurredAt = null, completelyUnusable, description }) {
    const { now, repositories } = work;
    // A contract may be under notice before it is in force; what it cannot use yet is no outage of it.
    if (!isInForceOn(contract, work.today)) requireStatus(contract, work.today, 'ACTIVE');
    throwIfRefused(occurredAt === null ? null : instantIsNotAhead(occurredAt, now, ['occurredAt']));
    const outage = await repositories.outages.add(
      {
        ...factColumns({
          affectedServiceTypes: [contract.serviceType],
          affectedContractIds: [contract.id],
          occurredAt,
          knownAt: now,
          restoredAt: null,
          attribution: 'UNDER_INVESTIGATION',
          complete: completelyUnusable,
        }),
        id: randomUUID(),
        description,
      },
      [contract.id],
    );
    work.record('OUTAGE_REPORTED', { kind: 'outage', row: outage }, contract);
    return outage;
  },
};
