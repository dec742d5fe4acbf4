import { randomUUID } from 'node:crypto';
import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { RequestAccountCountChangeInput } from '../inputs';
import { accountCountOn, accountCountReachesMinimum } from '../../terms/clauses/05-account-count';
import {
  isNotAfterTermination,
  isNotBeyond,
  isNotPast,
} from '../../terms/clauses/08-effective-days';
import { monthlyFeesAreInRange } from '../../terms/clauses/annex-1-monthly-fee';
import { insertEntry } from '../../terms/model/dated-list';
import { editionOf } from '../../terms/model/editions';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { isChange, requireHeld, throwIfRefused } from '../runner/refused-error';

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
    const { accountCountChanges } = contract;
    const day = { date: effectiveOn ?? today, path: ['effectiveOn'] };
    const change = { effectiveOn: day.date, accountCount };
    const after = { ...contract, accountCountChanges: insertEntry(accountCountChanges, change) };
    const changesLater = accountCountChanges.some((other) => other.effectiveOn > day.date);
    const edition = editionOf(contract.termsEdition);
    const tooFew = accountCountReachesMinimum({ edition, accountCount });
    throwIfRefused(
      tooFew,
      isNotPast(day, today),
      isNotBeyond(day),
      isNotAfterTermination(day, contract.termination?.effectiveOn ?? null),
      tooFew === null ? monthlyFeesAreInRange(after, ['accountCount']) : null,
      isChange(changesLater || accountCountOn(contract, day.date) !== accountCount, 'accountCount'),
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
