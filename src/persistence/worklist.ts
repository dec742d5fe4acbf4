import type { EntityManager } from 'typeorm';
import type { PlainDate } from '../terms/model/calendar';
import { UNDECIDED_REQUEST } from './change-requests';
import { hasLapsed } from './contract-list';
import { UNDECIDED_OPTION } from './option-services';
import { Contracts } from './tables';

/** How many of a kind wait for a decision, and since when the oldest of them does. */
export interface Waiting {
  readonly count: number;
  readonly oldestOn: PlainDate | null;
}

/** What waits for a decision of the company. */
export interface Worklist {
  readonly applications: Waiting;
  readonly changeRequests: Waiting;
  readonly optionServices: Waiting;
  readonly outageClaims: Waiting;
}

const waiting = (oldest: string, from: string, contractorId: string, where: string): string =>
  `(SELECT jsonb_build_object('count', count(*)::int, 'oldestOn', min(${oldest}))
    FROM ${from} WHERE ${where} AND ($2::text[] IS NULL OR ${contractorId} = ANY ($2)))`;

const APPLICATIONS = waiting(
  'c.applied_on',
  'contracts c',
  'c.contractor_id',
  'c.accepted_on IS NULL AND c.rejected_on IS NULL AND c.withdrawn_on IS NULL',
);
const CHANGE_REQUESTS = waiting(
  'q.requested_on',
  'change_requests q JOIN contracts c ON c.id = q.contract_id',
  'q.contractor_id',
  `${UNDECIDED_REQUEST} AND NOT ${hasLapsed('c', '$1::date')}`,
);
const OPTION_SERVICES = waiting(
  'o.applied_on',
  'option_services o JOIN contracts c ON c.id = o.contract_id',
  'o.contractor_id',
  `${UNDECIDED_OPTION} AND NOT ${hasLapsed('c', '$1::date')}`,
);
const OUTAGE_CLAIMS = waiting(
  `(m.filed_at AT TIME ZONE 'Asia/Tokyo')::date`,
  'outage_claims m',
  'm.contractor_id',
  'm.granted_at IS NULL AND m.denied_at IS NULL AND m.withdrawn_at IS NULL',
);
const WORKLIST = `SELECT ${APPLICATIONS} AS applications, ${CHANGE_REQUESTS} AS "changeRequests",
  ${OPTION_SERVICES} AS "optionServices", ${OUTAGE_CLAIMS} AS "outageClaims"`;

/** The repository of what waits, in the transaction of a manager if it has one. */
export function worklistRepository(manager: EntityManager) {
  return manager.getRepository(Contracts).extend({
    /** Counts what waits for a decision today, of these contractors or (null) of all. */
    async count(today: PlainDate, contractorIds: readonly string[] | null): Promise<Worklist> {
      const [worklist] = await this.query<Worklist[]>(WORKLIST, [today, contractorIds]);
      if (worklist === undefined) throw new Error('A statement without FROM gives one row.');
      return worklist;
    },
  });
}
