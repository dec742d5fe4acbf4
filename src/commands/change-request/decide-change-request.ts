import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { ChangeRequestRecord } from '../../persistence/tables';
import type { ContractEventType } from '../inputs';
import { changeRequestStatusOn } from '../../terms/model/change-request';
import type { ChangeRequestAggregate } from '../runner/access';
import { invalidState } from '../runner/refused-error';
import { mustBeCurrent, type UnitOfWork } from '../runner/unit-of-work';

/** Ends the command unless the request waits for its decision. */
export function requireRequested(
  { today }: UnitOfWork,
  { contract, request }: ChangeRequestAggregate,
): void {
  const status = changeRequestStatusOn(request, contract, today);
  if (status !== 'REQUESTED') {
    throw invalidState({ subject: 'changeRequest', status, allowed: ['REQUESTED'] });
  }
}

/** Writes the decision of a request, which raises the version of its contract too. Gives the request as written. */
export async function decideChangeRequest(
  work: UnitOfWork,
  { contract, request }: ChangeRequestAggregate,
  type: ContractEventType,
  decision: Partial<ChangeRequestRecord>,
): Promise<ChangeRequestRow> {
  const decided = mustBeCurrent(
    await work.repositories.changeRequests.change(request, {
      ...decision,
      decidedBy: work.caller.subject,
    }),
  );
  await work.changeContract(contract);
  work.record(type, { kind: 'changeRequest', row: decided }, contract);
  return decided;
}
