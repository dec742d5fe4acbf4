import { randomUUID } from 'node:crypto';
import type { ChangeRequestRow } from '../../persistence/change-requests';
import { editionOf } from '../../terms/model/editions';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import type { RequestAccountCountChangeInput } from '../inputs';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireHeld, throwIfRefused } from '../runner/refused-error';

/** Art. 8: the contractor requests another account count. */
export const requestAccountCountChange: Command<
  RequestAccountCountChangeInput,
  ContractAggregate,
  ChangeRequestRow
> = {
  mutation: 'requestAccountCountChange',
  access: contractAccess(),

  async execute(work, { contract }, { accountCount, effectiveOn }) {
    const { today, repositories } = work;
    requireHeld(contract, today);
    throwIfRefused(
      ...refusalsOf(RULES.requestAccountCountChange, {
        contract,
        edition: editionOf(contract.termsEdition),
        accountCount,
        effectiveOn: effectiveOn ?? today,
        endsOn: contract.termination?.effectiveOn ?? null,
        today,
      }),
    );
    const request = await repositories.changeRequests.add({
      id: randomUUID(),
      contractId: contract.id,
      contractorId: contract.contractorId,
      accountCount,
      requestedOn: today,
      requestedEffectiveOn: effectiveOn ?? null,
    });
    await work.changeContract(contract);
    const subject = { kind: 'changeRequest', row: request } as const;
    work.record('ACCOUNT_COUNT_CHANGE_REQUESTED', subject, contract);
    return request;
  },
};
