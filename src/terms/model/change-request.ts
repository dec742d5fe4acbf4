import type { PlainDate } from './calendar';

export type ChangeRequestStatus = 'REQUESTED' | 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN';

/** Art. 8 契約内容の変更. Gives where a requested change stands. */
export function changeRequestStatus(request: {
  readonly acceptedOn: PlainDate | null;
  readonly rejectedOn: PlainDate | null;
  readonly withdrawnOn: PlainDate | null;
}): ChangeRequestStatus {
  if (request.acceptedOn !== null) return 'ACCEPTED';
  if (request.rejectedOn !== null) return 'REJECTED';
  return request.withdrawnOn !== null ? 'WITHDRAWN' : 'REQUESTED';
}
