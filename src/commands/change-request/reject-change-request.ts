import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { RejectChangeRequestInput } from '../inputs';
import { type ChangeRequestAggregate, changeRequestAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { decideChangeRequest, requireRequested } from './decide-change-request';

/** Art. 8: the company rejects a requested change. */
export const rejectChangeRequest: Command<
  RejectChangeRequestInput,
  ChangeRequestAggregate,
  ChangeRequestRow
> = {
  mutation: 'rejectChangeRequest',
  access: changeRequestAccess,

  async execute(work, aggregate, { reason }) {
    requireRequested(work, aggregate);
    return decideChangeRequest(work, aggregate, 'CHANGE_REQUEST_REJECTED', {
      rejectedOn: work.today,
      decisionReason: reason,
    });
  },
};
