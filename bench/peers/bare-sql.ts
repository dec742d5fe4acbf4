/*
 * The statements of the bare server. Those of the first kind read raw rows; those of the second give the finished
 * answer as one text.
 */

const FACTS = (c: string): string => `${c}.contract_number, ${c}.contractor_id, ${c}.service_type,
  ${c}.applied_account_count, ${c}.applied_on, ${c}.accepted_on, ${c}.rejected_on, ${c}.withdrawn_on,
  ${c}.billing_start_on, ${c}.basic_fee_per_account_yen, ${c}.type_fee_yen, ${c}.termination_arrived_on,
  ${c}.termination_requested_on, ${c}.termination_effective_on, ${c}.under_notice_from`;

const STATUS = (day: string): string => `CASE WHEN c.withdrawn_on <= ${day} THEN 'WITHDRAWN'
  WHEN c.rejected_on <= ${day} THEN 'REJECTED'
  WHEN c.accepted_on IS NULL OR ${day} < c.accepted_on THEN 'APPLIED'
  WHEN c.termination_effective_on < ${day} THEN 'TERMINATED'
  WHEN c.under_notice_from <= ${day} THEN 'UNDER_NOTICE'
  WHEN c.billing_start_on <= ${day} THEN 'ACTIVE' ELSE 'ACCEPTED' END`;

const PAGE = `contracts c
  WHERE c.service_type = 'WEB_GATEWAY' AND c.contract_number > $1::bigint AND ${STATUS('$2::date')} = 'ACTIVE'
  ORDER BY c.contract_number LIMIT 51`;
const OF_CONTRACTOR = `contracts c WHERE c.contractor_id = $1::text ORDER BY c.contract_number LIMIT 21`;

const changesOf = (
  contracts: string,
): string => `SELECT q.contract_id, q.effective_on, q.account_count
  FROM change_requests q WHERE q.contract_id ${contracts} AND q.accepted_on IS NOT NULL
  ORDER BY q.effective_on, q.acceptance_number`;
const revisionsOf = (contracts: string): string => `SELECT r.contract_id, r.effective_on,
  r.basic_fee_per_account_yen, r.type_fee_yen
  FROM fee_revisions r WHERE r.contract_id ${contracts} ORDER BY r.effective_on, r.id`;

/** Raw rows: each load is one wave of these. */
export const ROWS = {
  entities: `SELECT c.id, ${FACTS('c')} FROM contracts c WHERE c.id = ANY ($1::uuid[])`,
  changes: changesOf('= ANY ($1::uuid[])'),
  revisions: revisionsOf('= ANY ($1::uuid[])'),
  bases: `SELECT b.id, ${FACTS('b')} FROM contracts b
    WHERE b.service_type IN ('WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2') AND b.contractor_id IN (
      SELECT contractor_id FROM contracts
      WHERE id = ANY ($1::uuid[]) AND service_type IN ('PRIVATE_CONNECT', 'REMOTE_CONNECT'))`,
  contractor: `SELECT c.id, ${FACTS('c')} FROM ${OF_CONTRACTOR}`,
  contractorChanges: changesOf('IN (SELECT id FROM contracts WHERE contractor_id = $1::text)'),
  contractorRevisions: revisionsOf('IN (SELECT id FROM contracts WHERE contractor_id = $1::text)'),
  page: `SELECT c.id, ${FACTS('c')} FROM ${PAGE}`,
};

const day = '$2::date';
const entryOf = (
  value: string,
  from: string,
  order: string,
  on: string,
): string => `(SELECT ${value}
  FROM ${from} AND e.effective_on <= least(${on}, c.termination_effective_on)
  ORDER BY e.effective_on DESC, ${order} DESC LIMIT 1)`;
const CHANGES = 'change_requests e WHERE e.contract_id = c.id AND e.accepted_on IS NOT NULL';
const REVISIONS = 'fee_revisions e WHERE e.contract_id = c.id';
const billedOn = `greatest(${day}, c.billing_start_on)`;
const count = (on: string): string =>
  `coalesce(${entryOf('e.account_count', CHANGES, 'e.acceptance_number', on)}, c.applied_account_count)`;
const fee = (column: string): string =>
  `coalesce(${entryOf(`e.${column}`, `${REVISIONS} AND e.${column} IS NOT NULL`, 'e.id', billedOn)}, c.${column})`;

const NUMBER = `'SAS-' || lpad(c.contract_number::text, greatest(8, length(c.contract_number::text)), '0')`;
const TERM_END = `((c.billing_start_on + interval '1 month')::date - CASE
  WHEN extract(day FROM c.billing_start_on + interval '1 month') = extract(day FROM c.billing_start_on)
    THEN 1 ELSE 0 END)`;
const MONTHLY_FEE = `(SELECT CASE WHEN c.basic_fee_per_account_yen IS NOT NULL THEN json_build_object('total',
    ${fee('basic_fee_per_account_yen')} * n.count
    + ${fee('type_fee_yen')} * CASE c.service_type WHEN 'PRIVATE_CONNECT' THEN 1 ELSE n.count END) END
  FROM (SELECT ${count(billedOn)} AS count) n)`;
const COMMON = `'contractNumber', ${NUMBER}, 'serviceType', c.service_type, 'status', ${STATUS(day)},
  'accountCount', ${count(day)}, 'monthlyFee', ${MONTHLY_FEE}, 'minimumTermEndsOn', ${TERM_END}`;

const isHeld = (alias: string, start: string, on: string): string => `(${alias}.${start} <= ${on}
  AND (${alias}.termination_effective_on IS NULL OR ${on} <= ${alias}.termination_effective_on))`;
const decided = 'coalesce(b.accepted_on, b.rejected_on, b.withdrawn_on)';
const ELIGIBLE = `(c.service_type NOT IN ('PRIVATE_CONNECT', 'REMOTE_CONNECT') OR EXISTS (
  SELECT FROM contracts b, (SELECT least(greatest(${day}, c.applied_on), CASE WHEN c.accepted_on IS NULL
    THEN coalesce(c.rejected_on, c.withdrawn_on) ELSE c.termination_effective_on END) AS on) d
  WHERE b.contractor_id = c.contractor_id
    AND b.service_type IN ('WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2')
    AND CASE WHEN ${isHeld('c', 'billing_start_on', 'd.on')} THEN ${isHeld('b', 'billing_start_on', 'd.on')}
      ELSE ${isHeld('b', 'accepted_on', 'd.on')}
        OR (b.applied_on <= d.on AND (${decided} IS NULL OR d.on < ${decided})) END))`;
const NOTICE = `CASE WHEN c.termination_effective_on IS NOT NULL THEN json_build_object(
  'arrivedOn', c.termination_arrived_on, 'effectiveOn', c.termination_effective_on, 'movedFromRequested',
  coalesce(c.termination_requested_on <> c.termination_effective_on, false)) END`;

/** Gives a statement that writes a page of nodes between two texts. */
const written = (
  before: string,
  node: string,
  from: string,
  first: number,
  after: string,
): string => `
  SELECT '${before}{"edges":[' || coalesce(string_agg(CASE WHEN n.place <= ${first} THEN '{"node":' || n.node || '}' END,
    ',' ORDER BY n.place), '') || '],"pageInfo":{"hasNextPage":' || (count(*) > ${first})::text || '}}${after}'
  FROM (SELECT row_number() OVER (ORDER BY c.contract_number) AS place, (${node})::text AS node
    FROM (SELECT c.* FROM ${from}) AS c) AS n`;

/** The finished answer as one text. */
export const TEXTS = {
  entities: `SELECT '{"data":{"_entities":[' || string_agg(coalesce(e.node, 'null'), ',' ORDER BY k.place) || ']}}'
    FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, place) LEFT JOIN LATERAL (
      SELECT json_build_object('contractor', json_build_object('id', c.contractor_id), ${COMMON},
        'terminationNotice', ${NOTICE}, 'eligible', ${ELIGIBLE})::text AS node
      FROM contracts c WHERE c.id = k.id) AS e ON true`,
  contractor: written(
    '{"data":{"_entities":[{"contracts":',
    `json_build_object(${COMMON})`,
    OF_CONTRACTOR,
    20,
    '}]}}',
  ),
  page: written(
    '{"data":{"contracts":',
    `json_build_object('contractor', json_build_object('id', c.contractor_id), ${COMMON})`,
    PAGE,
    50,
    '}}',
  ),
};
