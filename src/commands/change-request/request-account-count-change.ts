import { randomUUID } from 'node:crypto';
import type { RequestAccountCountChangeInput } from '../../schema-types';
import { accountCountOn, accountCountReachesMinimum } from '../../terms/clauses/05-account-count';
import {
  isNotAfterTermination,
  isNotBeyond,
  isNotPast,
} from '../../terms/clauses/08-effective-days';
import { editionOf } from '../../terms/model/editions';
import { monthlyFeesAreInRange } from '../../terms/clauses/annex-1-monthly-fee';
import { isChange, requireHeld, throwIfRefused } from '../runner/refused-error';
import { onContract } from '../runner/access';
import { insertEntry } from '../../terms/model/with-entry';

/** Art. 8: the contractor requests another account count. */
export const requestAccountCountChange = onContract<RequestAccountCountChangeInput>(
  'requestAccountCountChange',
  async (work, { contract }, { accountCount, effectiveOn }) => {
    const { today, repositories } = work;
    requireHeld(contract, today);
    const { id, contractorId, accountCountChanges } = contract;
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
    const requestId = randomUUID();
    await repositories.changeRequests.insert({
      ...{ id: requestId, contractId: id, contractorId, accountCount, requestedOn: today },
      requestedEffectiveOn: effectiveOn ?? null,
    });
    await work.updateContract(contract);
    const subject = { kind: 'changeRequest', id: requestId } as const;
    work.record('ACCOUNT_COUNT_CHANGE_REQUESTED', subject, contract);
    return requestId;
  },
);
