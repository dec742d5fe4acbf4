import { randomUUID } from 'node:crypto';
import type { ContractRow } from '../../persistence/contracts';
import { isUuid } from '../../persistence/keyset';
import type { OutageRow } from '../../persistence/outages';
import type { RecordOutageInput } from '../inputs';
import { instantIsNotAhead, instantsAreInOrder } from '../../terms/clauses/14-outage-record';
import type { Access, Command, LoadedAggregate } from '../runner/command';
import { notFound, throwIfRefused } from '../runner/refused-error';

interface NamedContracts extends LoadedAggregate {
  /** The contracts named as affected; null where none are. */
  readonly named: readonly ContractRow[] | null;
}

const namedContractsAccess: Access<RecordOutageInput, NamedContracts> = {
  locksOf: () => Promise.resolve([]),
  load: async ({ affectedContractIds }, { contracts }) => {
    const ids = affectedContractIds && [...new Set(affectedContractIds)];
    if (!ids) return { named: null, version: null };
    const named = await contracts.findByIds(ids.filter(isUuid));
    if (named.length !== ids.length) throw notFound('affectedContractIds');
    return { named, version: null };
  },
};

/** Art. 14: the company records an outage and when it knew. */
export const recordOutage: Command<RecordOutageInput, NamedContracts, OutageRow> = {
  mutation: 'recordOutage',
  access: namedContractsAccess,

  async execute(work, { named }, input) {
    const { knownAt, affectedServiceTypes } = input;
    const occurredAt = input.occurredAt ?? null;
    const restoredAt = input.restoredAt ?? null;
    throwIfRefused(
      instantIsNotAhead(knownAt, work.now, ['knownAt']),
      restoredAt === null ? null : instantIsNotAhead(restoredAt, work.now, ['restoredAt']),
      instantsAreInOrder({ occurredAt, knownAt, restoredAt }),
      named?.some(({ serviceType }) => !affectedServiceTypes.includes(serviceType))
        ? { code: 'CONTRACT_NOT_AFFECTED', path: ['affectedContractIds'], details: {} }
        : null,
    );
    const outage = await work.repositories.outages.add(
      {
        id: randomUUID(),
        attribution: input.attribution,
        complete: input.complete,
        affectedServiceTypes: [...new Set(affectedServiceTypes)],
        namesContracts: named !== null,
        occurredAt: occurredAt === null ? null : new Date(occurredAt),
        knownAt: new Date(knownAt),
        restoredAt: restoredAt === null ? null : new Date(restoredAt),
        description: input.description ?? null,
      },
      named?.map((contract) => contract.id) ?? null,
    );
    work.record('OUTAGE_RECORDED', { kind: 'outage', row: outage }, null);
    return outage;
  },
};
