import { OPERATOR, type TestApp, type TestCaller } from '../support/app';

type Facts = Readonly<Record<string, unknown>>;

export interface FeedEvent {
  readonly id: string;
  readonly sequence: string;
  readonly type: string;
  readonly contractId: string | null;
  readonly contractorId: string | null;
  readonly subjectId: string;
  readonly data: Facts & { readonly settlements?: readonly Facts[] };
}

/** One who reads the feed from the start and keeps the last cursor, as a partner does. */
export class Follower {
  readonly events: FeedEvent[] = [];
  private cursor: string | null = null;

  constructor(
    private readonly app: TestApp,
    private readonly caller: TestCaller,
  ) {}

  /** Reads the next page; tells whether there is more. */
  async readPage(first: number): Promise<boolean> {
    const { contractEvents } = await this.app.read<{
      contractEvents: {
        edges: { cursor: string; node: FeedEvent }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }>(
      this.caller,
      `query ($first: Int!, $after: String) { contractEvents(first: $first, after: $after) {
        edges { cursor node { id sequence type contractId contractorId subjectId data } }
        pageInfo { hasNextPage endCursor } } }`,
      { first, after: this.cursor },
    );
    this.events.push(...contractEvents.edges.map(({ node }) => node));
    this.cursor = contractEvents.pageInfo.endCursor ?? this.cursor;
    return contractEvents.pageInfo.hasNextPage;
  }

  /** Reads until there is no more. */
  async readToTheEnd(first = 100): Promise<void> {
    while (await this.readPage(first));
  }
}

const KINDS = ['contract', 'changeRequest', 'optionService', 'outageClaim', 'outage'] as const;

export type Kind = (typeof KINDS)[number] | 'settlement';

/** The last facts of every object, by kind and id. */
export type State = Record<Kind, Map<string, Facts>>;

const emptyState = (): State => ({
  contract: new Map(),
  changeRequest: new Map(),
  optionService: new Map(),
  outageClaim: new Map(),
  outage: new Map(),
  settlement: new Map(),
});

/** A list in time, kept by the day of its entries; of two for one day the one told later stands last. */
function insert(list: Facts[], entry: Facts): void {
  const day = String(entry['effectiveOn']);
  const position = list.findIndex(({ effectiveOn }) => day < String(effectiveOn));
  list.splice(position < 0 ? list.length : position, 0, entry);
}

/**
 * Keeps the last facts of each object that events tell of; what events tell entry by entry (declared environments,
 * revised fees, changed counts), it collects by contract.
 */
export function rebuild(events: readonly FeedEvent[]): State {
  const state = emptyState();
  const lists = new Map<string, Record<'feeRevisions' | 'accountCountChanges', Facts[]>>();
  const keep = (kind: Kind, facts: Facts): void => {
    state[kind].set(String(facts['id']), { ...state[kind].get(String(facts['id'])), ...facts });
  };
  for (const { type, contractId, data } of events) {
    if (contractId !== null) {
      const ofContract = lists.get(contractId) ?? { feeRevisions: [], accountCountChanges: [] };
      lists.set(contractId, ofContract);
      if (type === 'QUOTED_FEES_REVISED')
        insert(ofContract.feeRevisions, data['quotedFees'] as Facts);
      if (type === 'CHANGE_REQUEST_ACCEPTED') {
        insert(ofContract.accountCountChanges, data['changeRequest'] as Facts);
      }
      const { networkEnvironment } = data;
      keep('contract', {
        id: contractId,
        ...ofContract,
        ...(networkEnvironment !== undefined && { networkEnvironment }),
      });
    }
    for (const kind of KINDS) {
      const facts = data[kind] as Facts | undefined;
      if (facts) keep(kind, facts);
    }
    for (const settlement of data.settlements ?? []) {
      keep('settlement', settlement);
      const { id, reversesId } = settlement;
      if (typeof reversesId === 'string') keep('settlement', { id: reversesId, reversedById: id });
    }
  }
  return state;
}

const one = (id: unknown): object | null => (typeof id === 'string' ? { id } : null);
const decisionOf = (facts: Facts, waiting: string, accepted: string): string => {
  if (facts['withdrawnOn'] !== null) return 'WITHDRAWN';
  if (facts['rejectedOn'] !== null) return 'REJECTED';
  return facts['acceptedOn'] === null ? waiting : accepted;
};
const pick = (facts: Facts, fields: string): Facts =>
  Object.fromEntries(fields.split(' ').map((field) => [field, facts[field]]));

const CONTRACT = `id contractNumber serviceType item appliedOn acceptedOn billingStartOn
  privateBackboneContractNumber softwareLicenseAgreedOn termsEdition version`.replace(/\s+/g, ' ');
const TERMINATION = 'ground arrivedOn requestedOn effectiveOn note';
const ENVIRONMENT = 'providedByCompany companyServiceReference configuration';
const REQUEST = 'id accountCount requestedOn oneTimeFee version';
const OPTION = 'id kind appliedOn acceptedOn initialFee version';
const STOP = 'arrivedOn requestedOn effectiveOn';
const CLAIM = 'id status filedAt claimableFrom claimDeadline denialReason denialNote version';
const REDUCTION = 'unavailableHours unavailableUnits reductionAmount';
const OUTAGE =
  `id affectedServiceTypes occurredAt knownAt restoredAt attribution complete description
  version`.replace(/\s+/g, ' ');
const SETTLEMENT = 'id kind direction amount arisesOn bookedOn note';
const LINE = 'amount article accountCount days termDays units unitAmount monthlyFee divisor month';
const FEES = ['basicFeePerAccount', 'typeFee'] as const;
/** After the end of every contract. */
const AT_LAST = '2999-12-31';

/** What the queries show of each object, told from its facts alone. */
const SHOWN: Record<Kind, (facts: Facts) => Facts> = {
  contract: (facts) => {
    const termination = facts['termination'] as Facts | null;
    const fees = facts['quotedFees'] as Facts | null;
    const quote = facts['quote'] as Facts | null;
    const environment = facts['networkEnvironment'] as Facts | undefined;
    const isEnded = termination !== null;
    return {
      ...pick(facts, CONTRACT),
      contractor: { id: facts['contractorId'] },
      status: decisionOf(facts, 'APPLIED', isEnded ? 'TERMINATED' : 'ACTIVE'),
      usageConditions: {
        operatingPolicyDecidedOn: facts['operatingPolicyDecidedOn'],
        networkEnvironment: environment ? pick(environment, ENVIRONMENT) : null,
      },
      terminationNotice: termination && pick(termination, TERMINATION),
      accountCount:
        lastOf(facts['accountCountChanges'], termination)?.['accountCount'] ??
        facts['appliedAccountCount'],
      quotedFees: fees && {
        initialFee: fees['initialFee'],
        ...Object.fromEntries(FEES.map((fee) => [fee, feeOf(facts, fee)])),
      },
      quote: quote && {
        quotedOn: quote['quotedOn'],
        validThrough: quote['validThrough'],
        fees: pick(quote['fees'] as Facts, 'initialFee basicFeePerAccount typeFee'),
      },
    };
  },
  changeRequest: (facts) => ({
    ...pick(facts, REQUEST),
    contract: one(facts['contractId']),
    effectiveOn: facts['effectiveOn'] ?? facts['requestedEffectiveOn'],
    status: decisionOf(facts, 'REQUESTED', 'ACCEPTED'),
  }),
  optionService: (facts) => {
    const stopNotice = facts['stopNotice'] as Facts | null;
    return {
      ...pick(facts, OPTION),
      contract: one(facts['contractId']),
      stopNotice: stopNotice && pick(stopNotice, STOP),
    };
  },
  outageClaim: (facts) => ({
    ...pick(facts, CLAIM),
    contract: one(facts['contractId']),
    outage: one(facts['outageId']),
    ...(facts['status'] === 'GRANTED' && pick(facts, REDUCTION)),
  }),
  outage: (facts) => pick(facts, OUTAGE),
  settlement: (facts) => ({
    ...pick(facts, SETTLEMENT),
    contract: one(facts['contractId']),
    outageClaim: one(facts['outageClaimId']),
    changeRequest: one(facts['changeRequestId']),
    optionService: one(facts['optionServiceId']),
    reverses: one(facts['reversesId']),
    reversedBy: one(facts['reversedById']),
    lines: (facts['lines'] as Facts[]).map((line) =>
      Object.fromEntries(LINE.split(' ').map((field) => [field, line[field] ?? null])),
    ),
  }),
};

/** The entry of a dated list that holds at last: none takes effect after the end. */
function lastOf(entries: unknown, termination: Facts | null): Facts | undefined {
  const end = termination === null ? AT_LAST : String(termination['effectiveOn']);
  return (entries as Facts[]).findLast(({ effectiveOn }) => String(effectiveOn) <= end);
}

/** The fee that holds at last: what a revision leaves out, null, stays as it was. */
function feeOf(facts: Facts, fee: (typeof FEES)[number]): unknown {
  const revisions = (facts['feeRevisions'] as Facts[]).filter((entry) => entry[fee] !== null);
  const last = lastOf(revisions, facts['termination'] as Facts | null);
  return (last ?? (facts['quotedFees'] as Facts))[fee];
}

/** Gives what a follower shows of the objects of a kind, by id. */
export function shownByFacts(state: State, kind: Kind): Record<string, Facts> {
  return Object.fromEntries([...state[kind]].map(([id, facts]) => [id, SHOWN[kind](facts)]));
}

const PARTS = {
  changeRequest: `${REQUEST} contract { id } effectiveOn status`,
  optionService: `${OPTION} contract { id } stopNotice { ${STOP} }`,
  outageClaim: `${CLAIM} ${REDUCTION} contract { id } outage { id }`,
  settlement: `${SETTLEMENT} contract { id } outageClaim { id } changeRequest { id }
    optionService { id } reverses { id } reversedBy { id } lines { ${LINE} }`,
};

const QUERY = `query ($contractorIds: [_Any!]!, $outages: Int!) {
  outages(first: $outages) { edges { node { ${OUTAGE} } } }
  _entities(representations: $contractorIds) { ... on Contractor {
    contracts(first: 40) { edges { node {
      ${CONTRACT} contractor { id } status(asOf: "${AT_LAST}") accountCount(asOf: "${AT_LAST}")
      terminationNotice { ${TERMINATION} }
      usageConditions { operatingPolicyDecidedOn networkEnvironment { ${ENVIRONMENT} } }
      quotedFees(asOf: "${AT_LAST}") { initialFee basicFeePerAccount typeFee }
      quote { quotedOn validThrough fees { initialFee basicFeePerAccount typeFee } }
      changeRequests { ${PARTS.changeRequest} }
      optionServices { ${PARTS.optionService} }
      outageClaims(first: 20) { edges { node { ${PARTS.outageClaim} } } }
      settlements(first: 80) { edges { node { ${PARTS.settlement} } } }
    } } } } } }`;

interface Edges<Node> {
  readonly edges: { readonly node: Node }[];
}

type ShownContract = Facts & {
  readonly id: string;
  readonly changeRequests: Facts[];
  readonly optionServices: Facts[];
  readonly outageClaims: Edges<Facts>;
  readonly settlements: Edges<Facts>;
};

/** Gives what the queries show of the objects of some contractors, by kind and id. */
export async function shownByQueries(
  app: TestApp,
  contractorIds: readonly string[],
): Promise<Record<Kind, Record<string, Facts>>> {
  const shown: Record<Kind, Record<string, Facts>> = {
    contract: {},
    changeRequest: {},
    optionService: {},
    outageClaim: {},
    outage: {},
    settlement: {},
  };
  const put = (kind: Kind, nodes: readonly Facts[]): void => {
    for (const node of nodes) shown[kind][String(node['id'])] = node;
  };
  for (const id of contractorIds) {
    const read = await app.read<{
      outages: Edges<Facts>;
      _entities: [{ contracts: Edges<ShownContract> }];
    }>(OPERATOR, QUERY, { contractorIds: [{ __typename: 'Contractor', id }], outages: 100 });
    put(
      'outage',
      read.outages.edges.map(({ node }) => node),
    );
    for (const { node } of read._entities[0].contracts.edges) {
      const { changeRequests, optionServices, outageClaims, settlements, ...contract } = node;
      put('contract', [contract]);
      put('changeRequest', changeRequests);
      put('optionService', optionServices);
      put(
        'settlement',
        settlements.edges.map((edge) => edge.node),
      );
      put(
        'outageClaim',
        outageClaims.edges.map((edge) => withoutEstimate(edge.node)),
      );
    }
  }
  return shown;
}

/** What a claim that is not granted would come to changes from day to day and is no fact. */
function withoutEstimate(claim: Facts): Facts {
  if (claim['status'] === 'GRANTED') return claim;
  return Object.fromEntries(Object.entries(claim).filter(([field]) => !REDUCTION.includes(field)));
}
