import { randomUUID } from 'node:crypto';
import { isUuid } from '../../persistence/keyset';
import type { ContractRow } from '../../persistence/contracts';
import type { RecordOutageInput } from '../../schema-types';
import { instantsAreInOrder, instantIsNotAhead } from '../../terms/clauses/14-outage-record';
import type { Command, LoadedAggregate } from '../runner/command';
import { notFound, throwIfRefused } from '../runner/refused-error';

interface NamedContracts extends LoadedAggregate {
  readonly named: readonly ContractRow[] | null;
}

/** Art. 14: the company records an outage and when it knew. */
export const recordOutage: Command<RecordOutageInput, NamedContracts> = {
  mutation: 'recordOutage',

  load: async ({ affectedContractIds }, { contracts }) => {
    const ids = affectedContractIds && [...new Set(affectedContractIds)];
    const named = ids ? await contracts.findByIds(ids.filter(isUuid)) : null;
    if (ids && named?.length !== ids.length) throw notFound('affectedContractIds');
    return { locks: [], version: null, named };
  },

  execute: async (work, { named }, input) => {
    const { knownAt, attribution, complete } = input;
    const occurredAt = input.occurredAt ?? null;
    const restoredAt = input.restoredAt ?? null;
    const { affectedServiceTypes } = input;
    throwIfRefused(
      instantIsNotAhead(knownAt, work.now, ['knownAt']),
      restoredAt === null ? null : instantIsNotAhead(restoredAt, work.now, ['restoredAt']),
      instantsAreInOrder({ occurredAt, knownAt, restoredAt }),
      named?.some(({ serviceType }) => !affectedServiceTypes.includes(serviceType))
        ? { code: 'CONTRACT_NOT_AFFECTED', path: ['affectedContractIds'], details: {} }
        : null,
    );
    const id = randomUUID();
    await work.repositories.outages.insert({
      ...{ id, attribution, complete },
      affectedServiceTypes: [...new Set(affectedServiceTypes)],
      namesContracts: named !== null,
      occurredAt: occurredAt === null ? null : new Date(occurredAt),
      knownAt: new Date(knownAt),
      restoredAt: restoredAt === null ? null : new Date(restoredAt),
      description: input.description ?? null,
    });
    if (named !== null) {
      await work.repositories.outages.nameContracts(
        id,
        named.map((contract) => contract.id),
      );
    }
    work.record('OUTAGE_RECORDED', { kind: 'outage', id }, null);
    return id;
  },
};
