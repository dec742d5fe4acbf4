import { OPERATOR, type TestApp, type TestCaller } from '../support/app';
import { withFragments } from '../support/event-objects';

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

  /** Reads the next page, from any server; tells whether there is more. */
  async readPage(first: number, app = this.app): Promise<boolean> {
    const { contractEvents } = await app.read<{
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

  /** Reads all that has been written. */
  async readToTheEnd(): Promise<void> {
    await this.app.untilTold();
    while (await this.readPage(100));
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

/** What is told entry by entry of a contract: its lists in time, each with what held first. */
interface Dated {
  accountCount: unknown;
  readonly changes: Facts[];
  quotedFees: Facts | null;
  readonly revisions: Facts[];
}

/** A list in time, kept by the day of its entries; of two for one day the one told later stands last. */
function insert(list: Facts[], entry: Facts): void {
  const day = String(entry['effectiveOn']);
  const position = list.findIndex(({ effectiveOn }) => day < String(effectiveOn));
  list.splice(position < 0 ? list.length : position, 0, entry);
}

function keepDated(dated: Map<string, Dated>, { type, contractId, data }: FeedEvent): void {
  const contract = data['contract'] as Facts | undefined;
  if (contractId === null || contract === undefined) return;
  const { accountCount } = contract;
  const known = dated.get(contractId) ?? {
    accountCount,
    changes: [],
    quotedFees: null,
    revisions: [],
  };
  dated.set(contractId, known);
  if (type === 'APPLICATION_ACCEPTED') known.quotedFees = contract['quotedFees'] as Facts;
  if (type === 'QUOTED_FEES_CORRECTED') known.quotedFees = data['quotedFees'] as Facts;
  if (type === 'QUOTED_FEES_REVISED') insert(known.revisions, data['feeRevision'] as Facts);
  if (type === 'CHANGE_REQUEST_ACCEPTED') insert(known.changes, data['changeRequest'] as Facts);
}

/** Keeps the last facts of each object that events tell of; what they tell entry by entry, it collects by contract. */
export function rebuild(events: readonly FeedEvent[]): State {
  const state = emptyState();
  const dated = new Map<string, Dated>();
  const keep = (kind: Kind, facts: Facts): void => {
    state[kind].set(String(facts['id']), { ...state[kind].get(String(facts['id'])), ...facts });
  };
  for (const event of events) {
    const { contractId, data } = event;
    keepDated(dated, event);
    for (const kind of KINDS) {
      const facts = data[kind] as Facts | undefined;
      if (facts) keep(kind, facts);
    }
    const { networkEnvironment } = data;
    if (networkEnvironment) keep('contract', { id: contractId, networkEnvironment });
    for (const settlement of data.settlements ?? []) {
      keep('settlement', { ...settlement, reversedBy: null });
      const reverses = settlement['reverses'] as Facts | null;
      if (reverses) keep('settlement', { ...reverses, reversedBy: { id: settlement['id'] } });
    }
  }
  for (const [id, lists] of dated)
    keep('contract', { id, ...atLast(lists, state.contract.get(id)) });
  for (const [id, option] of state.optionService) {
    keep('optionService', { id, status: optionAtLast(option, state) });
  }
  for (const [id, request] of state.changeRequest) {
    keep('changeRequest', { id, status: requestAtLast(request, state) });
  }
  return state;
}

/** After the end of every contract. */
const AT_LAST = '2999-12-31';

/** What holds at last of a contract, by its dates: nothing takes effect after its end. */
function atLast(
  { accountCount, changes, quotedFees, revisions }: Dated,
  contract: Facts = {},
): Facts {
  const { terminationEffectiveOn: end, status } = contract;
  const lastDay = typeof end === 'string' ? end : AT_LAST;
  const inEffect = (entries: readonly Facts[], field: string): Facts | undefined =>
    entries.findLast((entry) => entry[field] !== null && String(entry['effectiveOn']) <= lastDay);
  const ofFees = (field: string): unknown =>
    inEffect(revisions, field)?.[field] ?? quotedFees?.[field];
  return {
    status: WAITING_OR_NOTHING.includes(String(status)) ? status : end ? 'TERMINATED' : 'ACTIVE',
    accountCount: inEffect(changes, 'accountCount')?.['accountCount'] ?? accountCount,
    quotedFees: quotedFees && {
      initialFee: quotedFees['initialFee'],
      basicFeePerAccount: ofFees('basicFeePerAccount'),
      typeFee: ofFees('typeFee'),
    },
  };
}

const WAITING_OR_NOTHING = ['APPLIED', 'REJECTED', 'WITHDRAWN'];

/** What still waits when its contract ends, or never begins, lapses; so does a change for a day after the end. */
function requestAtLast({ status, decision, effectiveOn, contract }: Facts, state: State): unknown {
  const of = state.contract.get(String((contract as Facts)['id'])) ?? {};
  if (status === 'REJECTED' || status === 'WITHDRAWN') return status;
  if (decision === null) return OVER.includes(String(of['status'])) ? 'LAPSED' : 'REQUESTED';
  const end = (of['terminationEffectiveOn'] ?? AT_LAST) as string;
  return end < (effectiveOn as string) ? 'LAPSED' : 'ACCEPTED';
}

function optionAtLast({ status, stopNotice, acceptedOn, contract }: Facts, state: State): unknown {
  if (status === 'REJECTED' || status === 'WITHDRAWN') return status;
  const of = state.contract.get(String((contract as Facts)['id'])) ?? {};
  if (acceptedOn === null) return OVER.includes(String(of['status'])) ? 'LAPSED' : 'APPLIED';
  return (stopNotice ?? of['terminationEffectiveOn']) ? 'STOPPED' : 'ACTIVE';
}

const OVER = ['REJECTED', 'WITHDRAWN', 'TERMINATED'];

const QUERY = withFragments(`query ($contractorIds: [_Any!]!, $atLast: Date!) {
  outages(first: 100) { edges { node { ...Outage } } }
  _entities(representations: $contractorIds) { ... on Contractor {
    contracts(first: 40) { edges { node {
      ...Contract
      atLast: status(asOf: $atLast)
      accountCountAtLast: accountCount(asOf: $atLast)
      quotedFeesAtLast: quotedFees(asOf: $atLast) { initialFee basicFeePerAccount typeFee }
      usageConditions { networkEnvironment { ...NetworkEnvironment } }
      changeRequests { ...ContractChangeRequest }
      optionServices { ...OptionService atLast: status(asOf: $atLast) }
      outageClaims(first: 20) { edges { node { ...OutageClaim } } }
      settlements(first: 80) { edges { node { ...Settlement reversedBy { id } } } }
    } } } } } }`);

interface Edges<Node> {
  readonly edges: { readonly node: Node }[];
}

type ShownContract = Facts & {
  readonly id: string;
  readonly usageConditions: { readonly networkEnvironment: Facts | null };
  readonly changeRequests: Facts[];
  readonly optionServices: Facts[];
  readonly outageClaims: Edges<Facts>;
  readonly settlements: Edges<Facts>;
};

/** Gives what the queries show of the objects of some contractors, by kind and id, as {@link rebuild} has it. */
export async function shownByQueries(
  app: TestApp,
  contractorIds: readonly string[],
): Promise<State> {
  app.setToday(AT_LAST);
  const shown = emptyState();
  const put = (kind: Kind, nodes: readonly Facts[]): void => {
    for (const node of nodes) shown[kind].set(String(node['id']), node);
  };
  for (const id of contractorIds) {
    const read = await app.read<{
      outages: Edges<Facts>;
      _entities: [{ contracts: Edges<ShownContract> }];
    }>(OPERATOR, QUERY, { contractorIds: [{ __typename: 'Contractor', id }], atLast: AT_LAST });
    put('outage', nodesOf(read.outages));
    for (const node of nodesOf(read._entities[0].contracts)) {
      put('contract', [contractShown(node)]);
      put('changeRequest', node.changeRequests);
      put('optionService', node.optionServices.map(atLastShown));
      put('outageClaim', nodesOf(node.outageClaims).map(withoutEstimate));
      put('settlement', nodesOf(node.settlements));
    }
  }
  return shown;
}

const nodesOf = <Node>({ edges }: Edges<Node>): Node[] => edges.map(({ node }) => node);

function atLastShown({ atLast: status, ...facts }: Facts): Facts {
  return { ...facts, status };
}

function contractShown(node: ShownContract): Facts {
  const { accountCountAtLast: accountCount, quotedFeesAtLast: quotedFees, ...facts } = node;
  const { networkEnvironment, ...usageConditions } = node.usageConditions;
  const contract = Object.entries(atLastShown(facts)).filter(([field]) => !PARTS.includes(field));
  return {
    ...Object.fromEntries(contract),
    ...(networkEnvironment && { networkEnvironment }),
    accountCount,
    quotedFees,
    usageConditions,
  };
}

const PARTS = ['changeRequests', 'optionServices', 'outageClaims', 'settlements'];

/** What a claim that is not granted would come to changes from day to day and is no fact. */
function withoutEstimate(claim: Facts): Facts {
  if (claim['status'] === 'GRANTED') return claim;
  return { ...claim, unavailableHours: null, unavailableUnits: null, reductionAmount: null };
}
