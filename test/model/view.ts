import { OPERATOR, type TestApp } from '../support/app';
import { dateOf, type Day } from './days';
import type { Contractor } from './record';
import { sorted, statementOf } from './statement';
import { CLAIM_FIELDS, CLAIMABLE_FIELDS, claimableView, claimView } from './views/claim-view';
import {
  CONTRACT_FIELDS,
  contractDayView,
  contractView,
  FIELDS_OF_DAY,
  keyOf,
  limitsView,
  NAMES_OF_CONTRACT,
  readDay,
  readKey,
  type ReadSettlement,
  SETTLEMENT_FIELDS,
} from './views/contract-view';
import { readStatements, statementFields, sumFields, sumView } from './views/statement-view';

/** What is asked about: some days, and the statements of some months. */
export interface Question {
  readonly days: readonly Day[];
  readonly months: readonly string[];
}

/** What is seen of a contractor: by GraphQL or by the model, in one form. */
export interface View {
  readonly contracts: Record<string, object>;
  readonly limits: readonly object[];
  readonly statements: readonly object[];
}

/** Gives what the model shows of a contractor. */
export function viewOfModel(contractor: Contractor, { days, months }: Question): View {
  const { contracts, claims, today } = contractor;
  const views = contracts.map((contract) => [
    contract.id,
    {
      ...contractView(contract, today),
      settlements: contract.settlements.map((each) => keyOf(each, today)).sort(),
      claims: sorted(
        claims
          .filter((claim) => claim.contract === contract)
          .map((claim) => claimView(contractor, claim)),
      ),
      claimable: contract.acceptedOn === null ? [] : claimableView(contractor, contract),
      days: days.map((day) => contractDayView(contractor, contract, day)),
      statements: months.map((month) => statementOf(contract, month, today)),
    },
  ]);
  return {
    contracts: Object.fromEntries(views) as Record<string, object>,
    limits: days.map((day) => limitsView(contractor, day)),
    statements: months.map((month) => sumView(contractor, month)),
  };
}

interface ReadClaim {
  readonly contract: { readonly id: string };
  readonly state: { readonly outages: object[] } | null;
}

interface ReadContract extends Record<string, unknown> {
  readonly id: string;
  readonly claimableOutages: { readonly reasons: object[] }[];
}

interface Page<Node> {
  readonly edges: { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads all that there is of a list of a contractor. */
async function readAll<Node>(
  app: TestApp,
  list: string,
  contractorId: string,
  fields: string,
): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const data: Record<string, Page<Node>> = await app.read(
      OPERATOR,
      `query ($contractorId: ID!, $after: String) {
        ${list}(first: 50, after: $after, filter: { contractorId: $contractorId }) {
          edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`,
      { contractorId, after },
    );
    const page = data[list];
    nodes.push(...(page?.edges ?? []).map(({ node }) => node));
    after = page?.pageInfo.endCursor ?? null;
    hasMore = page?.pageInfo.hasNextPage ?? false;
  }
  return nodes;
}

function readClaim({ contract: _, state, ...claim }: ReadClaim): object {
  return { ...claim, state: state && { ...state, outages: sorted(state.outages) } };
}

/** Reads a contractor, and gives each settlement's id by its contract and key. */
export async function viewOfApp(
  app: TestApp,
  contractorId: string,
  { days, months }: Question,
): Promise<{ view: View; settlementIds: Map<string, string> }> {
  const asOf = days.map((day) => `asOf: "${dateOf(day)}"`);
  const limits = asOf.map(
    (on, n) => `limits${n}: contractLimits(${on}) { serviceType held pending available }`,
  );
  const ofContract = `${CONTRACT_FIELDS} ${asOf.map(FIELDS_OF_DAY).join(' ')}
    ${statementFields(months)} claimableOutages { ${CLAIMABLE_FIELDS} }`;
  const [contracts, settlements, claims, contractor] = await Promise.all([
    readAll<ReadContract>(app, 'contracts', contractorId, ofContract),
    readAll<ReadSettlement>(app, 'settlements', contractorId, SETTLEMENT_FIELDS),
    readAll<ReadClaim>(app, 'outageClaims', contractorId, `contract { id } ${CLAIM_FIELDS}`),
    readContractor(app, contractorId, `id ${limits.join(' ')} ${sumFields(months)}`),
  ]);
  const idsOf = settlements.map((each): [string, string] => [
    `${each.contract.id} ${readKey(each)}`,
    each.id,
  ]);
  const viewOf = (contract: ReadContract): object => ({
    ...Object.fromEntries(NAMES_OF_CONTRACT.map((name) => [name, contract[name]])),
    settlements: settlements.filter(isOf(contract)).map(readKey).sort(),
    claims: sorted(claims.filter(isOf(contract)).map(readClaim)),
    claimable: sorted(
      contract.claimableOutages.map((each) => ({ ...each, reasons: sorted(each.reasons) })),
    ),
    days: days.map((_, n) => readDay(contract, n)),
    statements: readStatements(contract, months),
  });
  return {
    settlementIds: new Map(idsOf),
    view: {
      contracts: Object.fromEntries(contracts.map((contract) => [contract.id, viewOf(contract)])),
      limits: days.map((_, n) => contractor[`limits${n}`] as object),
      statements: months.map((_, n) => contractor[`statement${n}`] as object),
    },
  };
}

const isOf =
  ({ id }: ReadContract) =>
  (part: { readonly contract: { readonly id: string } }): boolean =>
    part.contract.id === id;

async function readContractor(app: TestApp, id: string, fields: string) {
  const { _entities } = await app.read<{ _entities: [Record<string, unknown>] }>(
    OPERATOR,
    `query ($contractor: _Any!) {
      _entities(representations: [$contractor]) { ... on Contractor { ${fields} } } }`,
    { contractor: { __typename: 'Contractor', id } },
  );
  return _entities[0];
}
