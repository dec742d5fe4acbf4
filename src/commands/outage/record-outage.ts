import { randomUUID } from 'node:crypto';
import type { ContractRow } from '../../persistence/contracts';
import type { ContractKeys } from '../../persistence/outage-claims';
import type { OutageRow } from '../../persistence/outages';
import {
  instantIsNotAhead,
  instantsAreInOrder,
  namedContractsAreOfItsTypes,
} from '../../terms/clauses/14-outage-record';
import type { OutageFacts } from '../../terms/model/outage';
import type { RecordOutageInput } from '../inputs';
import type { Access, Command, LoadedAggregate } from '../runner/command';
import { throwIfRefused } from '../runner/refused-error';
import { concernedContracts, holdLocksFor, locksFor, namedContracts } from './outage-access';
import { factColumns } from './outage-facts';
import { settleContractsAnew } from './settle-contracts-anew';

interface NewOutage extends LoadedAggregate {
  /** The contracts named as affected; none where every contract of the types is. */
  readonly named: readonly ContractRow[];
  /** The contracts with granted claims whose state the outage may join. */
  readonly concerned: readonly ContractKeys[];
}

const newOutageAccess: Access<RecordOutageInput, NewOutage> = {
  locksOf: async (input, repositories) =>
    locksFor(await concernedContracts(repositories, factsOf(input))),
  load: async (input, repositories) => {
    const facts = factsOf(input);
    const named = await namedContracts(facts.affectedContractIds ?? [], repositories);
    const concerned = await concernedContracts(repositories, facts);
    await holdLocksFor(concerned, repositories);
    return { named, concerned, version: null };
  },
};

function factsOf(input: RecordOutageInput): OutageFacts {
  const { affectedServiceTypes, affectedContractIds } = input;
  return {
    affectedServiceTypes: [...new Set(affectedServiceTypes)],
    affectedContractIds: affectedContractIds ? [...new Set(affectedContractIds)] : null,
    occurredAt: input.occurredAt ?? null,
    knownAt: input.knownAt,
    restoredAt: input.restoredAt ?? null,
    attribution: input.attribution,
    complete: input.complete,
  };
}

/** Art. 14: the company records an outage and when it knew. */
export const recordOutage: Command<RecordOutageInput, NewOutage, OutageRow> = {
  mutation: 'recordOutage',
  access: newOutageAccess,

  async execute(work, { named, concerned }, input) {
    const facts = factsOf(input);
    const { affectedServiceTypes, knownAt, restoredAt } = facts;
    throwIfRefused(
      instantIsNotAhead(knownAt, work.now, ['knownAt']),
      restoredAt === null ? null : instantIsNotAhead(restoredAt, work.now, ['restoredAt']),
      instantsAreInOrder(facts),
      namedContractsAreOfItsTypes({ affectedServiceTypes, named }),
    );
    const outage = await work.repositories.outages.add(
      {
        ...factColumns(facts),
        id: randomUUID(),
        description: input.description ?? null,
      },
      facts.affectedContractIds,
    );
    await settleContractsAnew(work, concerned);
    work.record('OUTAGE_RECORDED', { kind: 'outage', row: outage }, null);
    return outage;
  },
};
