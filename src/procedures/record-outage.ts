import { randomUUID } from 'node:crypto';
import { isUuid } from '../persistence/pages';
import type { ContractRow } from '../persistence/contracts';
import type { RecordOutageInput } from '../schema-types';
import { instantsAreInOrder, instantIsNotAhead } from '../terms/outage-record';
import type { Procedure, Target } from './procedure';
import { notFound, refuse } from './refused';

interface NamedContracts extends Target {
  readonly named: readonly ContractRow[] | null;
}

/** Art. 14: the company records an outage and when it knew. */
export const recordOutage: Procedure<RecordOutageInput, NamedContracts> = {
  mutation: 'recordOutage',

  locate: async ({ affectedContractIds }, { contracts }) => {
    const ids = affectedContractIds && [...new Set(affectedContractIds)];
    const named = ids ? await contracts.findByIds(ids.filter(isUuid)) : null;
    if (ids && named?.length !== ids.length) throw notFound('affectedContractIds');
    return { locks: [], version: null, named };
  },

  perform: async (work, { named }, input) => {
    const { knownAt, attribution, complete } = input;
    const occurredAt = input.occurredAt ?? null;
    const restoredAt = input.restoredAt ?? null;
    const { affectedServiceTypes } = input;
    refuse(
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
