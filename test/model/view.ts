import { OPERATOR, type TestApp } from '../support/app';
import { dateOf, dateOrNull, type Day, lastDayOfTerm, type Month, monthOf } from './days';
import {
  countOn,
  dependentsOn,
  type Contract,
  type Contractor,
  isEligible,
  limitOn,
  isInForce,
  monthlyFeeOn,
  netOf,
  optionStatusOn,
  type Settlement,
  statusOn,
  TYPES,
} from './model';

/** What is seen of a contractor on some days: by GraphQL or by the model, in one form. */
export interface View {
  readonly contracts: Record<string, object>;
  readonly limits: Record<string, object[]>;
  /** What each month comes to for all contracts together. */
  readonly months: Record<string, number>;
}

/** How a settlement is told from others; two that are alike in all of this stand for each other. */
export function keyOf(settlement: Settlement): string {
  const { kind, isCharge, amount, arisesOn, bookedOn, isReversed, isOfOption } = settlement;
  const days = [arisesOn, bookedOn].map(dateOf);
  return [...days, kind, isCharge ? 'CHARGE' : 'CREDIT', amount, isReversed, isOfOption].join(' ');
}

function feeOn(contract: Contract, day: Day): object | null {
  const { acceptedOn, offer, type } = contract;
  if (acceptedOn !== null) {
    return { total: monthlyFeeOn(contract, day), due: isInForce(contract, day) };
  }
  const count = countOn(contract, day);
  return (
    offer && {
      total: offer.basic * count + offer.typeFee * (type === 'PRIVATE_CONNECT' ? 1 : count),
      due: false,
    }
  );
}

const monthsOfDays = (days: readonly Day[]): Month[] => [...new Set(days.map(monthOf))].sort();

/** Gives what the model shows of a contractor on some days. */
export function viewOfModel(contractor: Contractor, days: readonly Day[]): View {
  const ofDays = <Value>(value: (day: Day) => Value): Record<string, Value> =>
    Object.fromEntries(days.map((day) => [dateOf(day), value(day)]));
  const months = monthsOfDays(days);
  const viewOf = (contract: Contract): object => ({
    serviceType: contract.type,
    billingStartOn: contract.acceptedOn === null ? null : dateOf(contract.billingFrom),
    minimumTermEndsOn:
      contract.acceptedOn === null ? null : dateOf(lastDayOfTerm(contract.billingFrom)),
    terminationEffectiveOn: dateOrNull(contract.end?.on ?? null),
    terminationGround: contract.end?.ground ?? null,
    changeRequests: contract.requests.map(({ id, status }) => ({ id, status })),
    options: contract.options.map((option) => ({
      id: option.id,
      status: optionStatusOn(option, contract, contractor.today),
    })),
    settlements: contract.settlements.map(keyOf).sort(),
    months: Object.fromEntries(
      months.map((month) => [month, netOf(contract, month, contractor.today)]),
    ),
    days: ofDays((day) => ({
      status: statusOn(contract, day),
      accountCount: countOn(contract, day),
      monthlyFee: feeOn(contract, day),
      eligible: isEligible(contractor, contract, day),
      dependents: dependentsOn(contractor, contract, day).map(({ id }) => ({ id })),
    })),
  });
  return {
    contracts: Object.fromEntries(contractor.contracts.map((each) => [each.id, viewOf(each)])),
    limits: ofDays((day) => TYPES.map((type) => limitOn(contractor, type, day))),
    months: Object.fromEntries(
      months.map((month) => [
        month,
        contractor.contracts.reduce(
          (sum, contract) => sum + netOf(contract, month, contractor.today),
          0,
        ),
      ]),
    ),
  };
}

interface ReadSettlement {
  readonly id: string;
  readonly kind: string;
  readonly direction: string;
  readonly amount: number;
  readonly arisesOn: string;
  readonly bookedOn: string;
  readonly reversedBy: object | null;
  readonly optionService: object | null;
}

type ReadContract = Record<string, unknown> & {
  readonly id: string;
  readonly terminationNotice: { readonly ground: string } | null;
  readonly settlements: { readonly edges: { readonly node: ReadSettlement }[] };
};

interface Read {
  readonly contracts: { readonly edges: { readonly node: ReadContract }[] };
  readonly _entities: [Record<string, object[]>];
}

const CONTRACT_FIELDS = `id serviceType billingStartOn minimumTermEndsOn terminationEffectiveOn
  terminationNotice { ground } changeRequests { id status } optionServices { id status }
  settlements(first: 100) { edges { node { id kind direction amount arisesOn bookedOn reversedBy { id }
    optionService { id } } } }`;

/** Reads a contractor on some days, and gives each settlement's id by its key. */
export async function viewOfApp(
  app: TestApp,
  contractorId: string,
  days: readonly Day[],
): Promise<{ view: View; settlementIds: Map<string, string> }> {
  const aliases = days.map((day, n) => ({ n, asOf: `asOf: "${dateOf(day)}"`, date: dateOf(day) }));
  const ofContract = aliases.map(
    ({ n, asOf }) => `status${n}: status(${asOf}) accountCount${n}: accountCount(${asOf})
      monthlyFee${n}: monthlyFee(${asOf}) { total due } eligible${n}: eligible(${asOf})
      dependents${n}: dependentContracts(${asOf}) { id }`,
  );
  const months = monthsOfDays(days).map((month, n) => ({ n, month }));
  const statements = months.map(
    ({ n, month }) => `statement${n}: statement(month: "${month}") { netAmount netDirection }`,
  );
  const ofContractor = aliases.map(
    ({ n, asOf }) => `limits${n}: contractLimits(${asOf}) { serviceType held pending available }`,
  );
  const data = await app.read<Read>(
    OPERATOR,
    `query ($contractorId: ID!, $contractor: _Any!) {
      contracts(first: 100, filter: { contractorId: $contractorId }) { edges { node {
        ${CONTRACT_FIELDS} ${[...ofContract, ...statements].join(' ')} } } }
      _entities(representations: [$contractor]) { ... on Contractor {
        ${[...ofContractor, ...statements].join(' ')} } }
    }`,
    { contractorId, contractor: { __typename: 'Contractor', id: contractorId } },
  );
  const settlementIds = new Map<string, string>();
  const netsOf = (read: Record<string, unknown>): Record<string, number> =>
    Object.fromEntries(
      months.map(({ n, month }) => [month, signed(read[`statement${n}`] as ReadTotals)]),
    );
  const viewOf = (contract: ReadContract): object => {
    const settlements = contract.settlements.edges.map(({ node }) => node);
    for (const node of settlements) settlementIds.set(`${contract.id} ${readKey(node)}`, node.id);
    return {
      serviceType: contract['serviceType'],
      billingStartOn: contract['billingStartOn'],
      minimumTermEndsOn: contract['minimumTermEndsOn'],
      terminationEffectiveOn: contract['terminationEffectiveOn'],
      terminationGround: contract.terminationNotice?.ground ?? null,
      changeRequests: contract['changeRequests'],
      options: contract['optionServices'],
      settlements: settlements.map(readKey).sort(),
      months: netsOf(contract),
      days: Object.fromEntries(
        aliases.map(({ n, date }) => [
          date,
          {
            status: contract[`status${n}`],
            accountCount: contract[`accountCount${n}`],
            monthlyFee: contract[`monthlyFee${n}`],
            eligible: contract[`eligible${n}`],
            dependents: contract[`dependents${n}`],
          },
        ]),
      ),
    };
  };
  const read = data.contracts.edges.map(({ node }) => node);
  const [contractor] = data._entities;
  return {
    settlementIds,
    view: {
      contracts: Object.fromEntries(read.map((contract) => [contract.id, viewOf(contract)])),
      limits: Object.fromEntries(
        aliases.map(({ n, date }) => [date, contractor[`limits${n}`] ?? []]),
      ),
      months: netsOf(contractor),
    },
  };
}

interface ReadTotals {
  readonly netAmount: number;
  readonly netDirection: string;
}

function signed({ netAmount, netDirection }: ReadTotals): number {
  return netDirection === 'CHARGE' ? netAmount : 0 - netAmount;
}

function readKey(settlement: ReadSettlement): string {
  const { arisesOn, bookedOn, kind, direction, amount, reversedBy, optionService } = settlement;
  const marks = [reversedBy !== null, optionService !== null];
  return [arisesOn, bookedOn, kind, direction, amount, ...marks].join(' ');
}
