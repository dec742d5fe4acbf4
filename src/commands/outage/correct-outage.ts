import type { ContractRow } from '../../persistence/contracts';
import type { OutageRow } from '../../persistence/outages';
import {
  instantIsNotAhead,
  instantsAreInOrder,
  namedContractsAreOfItsTypes,
} from '../../terms/clauses/14-outage-record';
import type { CorrectOutageInput } from '../inputs';
import type { Access, Command } from '../runner/command';
import { throwIfRefused } from '../runner/refused-error';
import { mustBeCurrent } from '../runner/unit-of-work';
import { namedContracts, type OutageAggregate, outageAccess } from './outage-access';
import { factColumns, factsAfter, isSameOutage } from './outage-facts';
import { somethingChanges } from '../../terms/model/no-change';
import { settleContractsAnew } from './settle-contracts-anew';

interface CorrectedOutage extends OutageAggregate {
  /** The contracts that it names after the correction. */
  readonly named: readonly ContractRow[];
}

const reachOutage = outageAccess(factsAfter);

const correctedOutageAccess: Access<CorrectOutageInput, CorrectedOutage> = {
  locksOf: reachOutage.locksOf,
  load: async (input, repositories, call) => {
    const aggregate = await reachOutage.load(input, repositories, call);
    const ids = factsAfter(aggregate.outage, input).affectedContractIds ?? [];
    return { ...aggregate, named: await namedContracts(ids, repositories) };
  },
};

/** Art. 14, corrections: the company puts right what was never true of an outage; granted claims are settled anew. */
export const correctOutage: Command<CorrectOutageInput, CorrectedOutage, OutageRow> = {
  mutation: 'correctOutage',
  access: correctedOutageAccess,

  async execute(work, { outage, concerned, named }, input) {
    const { outages } = work.repositories;
    const facts = factsAfter(outage, input);
    const { affectedServiceTypes, knownAt, restoredAt } = facts;
    throwIfRefused(
      somethingChanges()({ isChange: !isSameOutage(facts, outage) }),
      instantIsNotAhead(knownAt, work.now, ['knownAt']),
      restoredAt === null ? null : instantIsNotAhead(restoredAt, work.now, ['restoredAt']),
      instantsAreInOrder(facts),
      namedContractsAreOfItsTypes({ affectedServiceTypes, named }),
    );
    await outages.keep(outage, await outages.nextRecordNumber(), work.now);
    const affectedContractIds = input.affectedContractIds ? facts.affectedContractIds : undefined;
    const corrected = mustBeCurrent(
      await outages.change(outage, factColumns(facts), affectedContractIds),
    );
    await settleContractsAnew(work, concerned);
    const { reason } = input;
    work.record('OUTAGE_CORRECTED', { kind: 'outage', row: corrected }, null, { reason });
    return corrected;
  },
};
