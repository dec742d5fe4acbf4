import type { ChangeRequestRow } from '../../persistence/change-requests';
import type { WithdrawChangeRequestInput } from '../inputs';
import { type ChangeRequestAggregate, changeRequestAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { decideChangeRequest, requireRequested } from './decide-change-request';

/** Art. 8: the contractor withdraws a requested change that waits for its decision. */
export const withdrawChangeRequest: Command<
  WithdrawChangeRequestInput,
  ChangeRequestAggregate,
  ChangeRequestRow
> = {
  mutation: 'withdrawChangeRequest',
  access: changeRequestAccess,

  async execute(work, aggregate) {
    requireRequested(work, aggregate);
    const decision = { withdrawnOn: work.today };
    return decideChangeRequest(work, aggregate, 'CHANGE_REQUEST_WITHDRAWN', decision);
  },
};
