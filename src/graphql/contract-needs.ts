import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { ContractPart } from '../persistence/contract-parts';
import type { ContractReading } from './dataloaders';
import type { ContractResolvers } from './resolver-types';

const ALL: readonly ContractPart[] = [
  'fees',
  'termination',
  'supersededTerminations',
  'record',
  'feeRevisions',
  'accountCountChanges',
];

/** Which parts of contracts a field is made from. */
interface Need {
  /** Of the contract that it belongs to. */
  readonly own?: readonly ContractPart[];
  /** Of others of the contractor; `answered` are those that it answers with, of which more is asked below. */
  readonly others?: readonly ContractPart[] | 'answered';
}

const NOTHING: Need = {};
const ALL_OF_ALL: Need = { own: ALL, others: ALL };
const record: Need = { own: ['record'] };
const termination: Need = { own: ['termination'] };

const OF_CONTRACT: Readonly<Record<Exclude<keyof ContractResolvers, `__${string}`>, Need>> = {
  id: NOTHING,
  contractNumber: NOTHING,
  contractor: NOTHING,
  serviceType: NOTHING,
  item: NOTHING,
  appliedOn: NOTHING,
  acceptedOn: NOTHING,
  billingStartOn: NOTHING,
  requestedBillingStartOn: NOTHING,
  minimumTermEndsOn: NOTHING,
  termsEdition: NOTHING,
  status: termination,
  accountCount: { own: ['accountCountChanges', 'termination'] },
  quotedFees: { own: ['fees', 'feeRevisions', 'termination'] },
  monthlyFee: { own: ['fees', 'feeRevisions', 'accountCountChanges', 'termination'] },
  quote: { own: ['fees'] },
  decision: record,
  softwareLicenseAgreedOn: record,
  softwareLicenseVersion: record,
  privateBackboneContractNumber: record,
  privateBackboneConfirmedOn: record,
  usageConditions: record,
  version: record,
  terminationNotice: termination,
  terminationEffectiveOn: termination,
  eligible: { own: ['termination'], others: ['termination'] },
  eligibility: { own: ['termination'], others: 'answered' },
  dependentContracts: { own: ['termination'], others: 'answered' },
  optionServices: NOTHING,
  changeRequests: NOTHING,
  outageClaims: NOTHING,
  settlements: NOTHING,
  history: NOTHING,
  statement: ALL_OF_ALL,
  terminationPreview: ALL_OF_ALL,
  claimableOutages: ALL_OF_ALL,
};

/** Of fields with a resolver of their own; one that is not here is taken to need everything. */
const OF_OTHERS: Readonly<Record<string, Need>> = {
  'OptionService.status': termination,
  'OptionService.stopEffectiveOn': termination,
  'ContractChangeRequest.status': termination,
  'Contractor.contractLimits': { others: ['termination'] },
  'Contractor.eligibility': { others: ['termination'] },
  ...nothing('Query', 'contract contracts contractByNumber changeRequest changeRequests'),
  ...nothing('Query', 'optionService optionServices outage outages outageClaim outageClaims'),
  ...nothing('Query', 'settlement settlements contractEvents contractWorklist _entities _service'),
  ...nothing('Contractor', 'contracts outageClaims settlements'),
  ...nothing('OptionService', 'contract monthlyFee decision stopNotice'),
  ...nothing('ContractChangeRequest', 'contract effectiveOn decision'),
  ...nothing('Settlement', 'contract provisional outageClaim changeRequest optionService'),
  ...nothing('Settlement', 'reverses reversedBy'),
  ...nothing('SettlementLine', 'label'),
  ...nothing('ContractDecision', 'by'),
  ...nothing('TerminationNotice', 'movedFromRequested'),
  ...nothing('UsageConditions', 'networkEnvironment unmet'),
  ...nothing('OutageClaim', 'contract outage decision settlement'),
  ...nothing('Outage', 'affectedContracts durationHours'),
  ...nothing('ContractEvent', 'contract contractor'),
};

function nothing(type: string, fields: string): Record<string, Need> {
  return Object.fromEntries(fields.split(' ').map((field) => [`${type}.${field}`, NOTHING]));
}

const remembered = new WeakMap<DocumentNode, ContractReading>();

/** Gives what of contracts the operations of a document are made from; what they skip by a variable counts. */
export function contractReadingOf(schema: GraphQLSchema, document: DocumentNode): ContractReading {
  const known = remembered.get(document);
  if (known !== undefined) return known;
  const needs: Need[] = [];
  const types = new TypeInfo(schema);
  const note = (): void => {
    const field = types.getFieldDef();
    if (field) needs.push(needOf(types.getParentType()?.name ?? '', field));
  };
  visit(document, visitWithTypeInfo(types, { Field: note }));
  const own = new Set(needs.flatMap((need) => need.own ?? []));
  const others = new Set(
    needs.flatMap((need) =>
      need.others === 'answered' ? [...own, 'termination'] : (need.others ?? []),
    ),
  ) as ReadonlySet<ContractPart>;
  const reading = { own, others };
  remembered.set(document, reading);
  return reading;
}

function needOf(type: string, field: { readonly name: string; readonly resolve?: unknown }): Need {
  if (`${type}.${field.name}`.includes('__')) return NOTHING;
  const needs: Readonly<Record<string, Need | undefined>> =
    type === 'Contract' ? OF_CONTRACT : OF_OTHERS;
  const name = type === 'Contract' ? field.name : `${type}.${field.name}`;
  return needs[name] ?? (field.resolve === undefined ? NOTHING : ALL_OF_ALL);
}
