import { randomUUID } from 'node:crypto';
import type { RequestAccountCountChangeInput } from '../schema-types';
import { accountCountOn, accountCountReachesMinimum } from '../terms/account-count';
import { isAccepted } from '../terms/contract';
import { isNotAfterTermination, isNotBeyond, isNotPast } from '../terms/contract-days';
import { editionOf } from '../terms/editions';
import { monthlyFeesAreInRange } from '../terms/monthly-fee';
import { HELD, inState, isChange, mustBe, refuse } from './refused';
import { onContract } from './targets';
import { withEntry } from './with-entry';

/** Art. 8: the contractor requests another account count. */
export const requestAccountCountChange = onContract<RequestAccountCountChangeInput>(
  'requestAccountCountChange',
  async (work, { contract }, { accountCount, effectiveOn }) => {
    const { today, repositories } = work;
    mustBe(contract, today, ...HELD);
    if (!isAccepted(contract)) throw inState('APPLIED');
    const { id, contractorId, accountCountChanges } = contract;
    const day = { date: effectiveOn ?? today, path: ['effectiveOn'] };
    const change = { effectiveOn: day.date, accountCount };
    const after = { ...contract, accountCountChanges: withEntry(accountCountChanges, change) };
    const changesLater = accountCountChanges.some((other) => other.effectiveOn > day.date);
    const edition = editionOf(contract.termsEdition);
    const tooFew = accountCountReachesMinimum({ edition, accountCount });
    refuse(
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
