import { actingFor, OPERATOR, type TestApp } from '../support/app';
import { apply, contract, EDITION, QUOTED_FEES } from '../support/contracts';
import { filed, recordOutage } from '../support/outages';

/** The day on which the scene is set. */
export const TODAY = '2024-05-20';
const BEFORE = '2024-04-08';

type Ids = Readonly<Record<string, string>>;

/** One call that somebody may make in the scene. */
interface Call {
  readonly mutation: string;
  readonly input: (ids: Ids) => Record<string, unknown>;
}

const reason = '理由';
const of =
  (field: string, id: string, more: object = {}): Call['input'] =>
  (ids) => ({ [field]: ids[id], ...more });
const call = (mutation: string, input: Call['input']): Call => ({ mutation, input });
const onContract = (mutation: string, id: string, more: object = {}): Call =>
  call(mutation, of('contractId', id, more));
const application = (serviceType: string): Call =>
  call('applyForContract', ({ contractor }) => ({
    contractorId: contractor,
    serviceType,
    accountCount: 50,
    agreesToTermsEdition: EDITION,
  }));

/** The calls, each of which would be taken by itself; of some there are two that stand in each other's way. */
export const CALLS: Readonly<Record<string, Call>> = {
  'apply for a third firewall': application('FIREWALL_TYPE_1'),
  'apply for a dependent': application('REMOTE_CONNECT'),
  withdrawApplication: onContract('withdrawApplication', 'applied'),
  rejectApplication: onContract('rejectApplication', 'applied', { reason }),
  quoteApplication: onContract('quoteApplication', 'applied', { quotedFees: QUOTED_FEES }),
  acceptApplication: onContract('acceptApplication', 'applied', {
    billingStartOn: TODAY,
    quotedFees: QUOTED_FEES,
  }),
  rescheduleBillingStart: onContract('rescheduleBillingStart', 'accepted', {
    billingStartOn: '2024-06-20',
  }),
  correctBillingStart: onContract('correctBillingStart', 'gateway', {
    billingStartOn: '2024-04-10',
    reason,
  }),
  declareUsageConditions: onContract('declareUsageConditions', 'gateway', {
    operatingPolicyDecided: true,
  }),
  agreeToSoftwareLicense: onContract('agreeToSoftwareLicense', 'remote'),
  reviseQuotedFees: onContract('reviseQuotedFees', 'gateway', {
    effectiveOn: '2024-06-01',
    typeFee: 310,
  }),
  'revise fees of an ended month': onContract('correctQuotedFees', 'gateway', {
    basicFeePerAccount: 490,
    reason,
  }),
  requestAccountCountChange: onContract('requestAccountCountChange', 'gateway', {
    accountCount: 80,
  }),
  acceptChangeRequest: call(
    'acceptChangeRequest',
    of('changeRequestId', 'request', { oneTimeFee: 5_000 }),
  ),
  rejectChangeRequest: call('rejectChangeRequest', of('changeRequestId', 'request', { reason })),
  withdrawChangeRequest: call('withdrawChangeRequest', of('changeRequestId', 'request')),
  'give notice, and end the dependents': onContract('giveTerminationNotice', 'gateway', {
    dependentContracts: 'TERMINATE_TOGETHER',
  }),
  'give notice of a dependent': onContract('giveTerminationNotice', 'remote'),
  withdrawTerminationNotice: onContract('withdrawTerminationNotice', 'noticed', {
    reason,
    contractorAgreedOn: TODAY,
  }),
  terminateContract: onContract('terminateContract', 'gateway', {
    ground: 'COMPANY',
    effectiveOn: '2024-05-31',
    note: reason,
    dependentContracts: 'LEAVE_IN_FORCE',
  }),
  correctTermination: onContract('correctTermination', 'noticed', { remove: true, reason }),
  applyForOption: onContract('applyForOption', 'remote', { kind: 'DEDICATED_IP_ADDRESS' }),
  acceptOption: call('acceptOption', of('optionServiceId', 'option', { initialFee: 3_000 })),
  rejectOption: call('rejectOption', of('optionServiceId', 'option', { reason })),
  withdrawOptionApplication: call('withdrawOptionApplication', of('optionServiceId', 'option')),
  giveOptionStopNotice: call('giveOptionStopNotice', of('optionServiceId', 'optionHeld')),
  recordOneTimeFee: onContract('recordOneTimeFee', 'gateway', {
    amount: 7_000,
    arisesOn: TODAY,
    label: '作業費',
  }),
  fileOutageClaim: call('fileOutageClaim', ({ gateway, laterOutage }) => ({
    contractId: gateway,
    outageId: laterOutage,
  })),
  withdrawOutageClaim: call('withdrawOutageClaim', of('outageClaimId', 'claim')),
  grantOutageClaim: call('grantOutageClaim', of('outageClaimId', 'claim')),
  denyOutageClaim: call(
    'denyOutageClaim',
    of('outageClaimId', 'claim', { reason: 'OTHER', note: reason }),
  ),
  updateOutage: call('updateOutage', of('outageId', 'outage', { attribution: 'THIRD_PARTY' })),
  correctOutage: call(
    'correctOutage',
    of('outageId', 'outage', { restoredAt: '2024-05-05T00:00:00+09:00', reason }),
  ),
};

/** Sets the scene for a contractor: contracts of every state, and what waits for a decision. */
export async function makeScene(app: TestApp, contractorId: string): Promise<Ids> {
  const caller = actingFor(contractorId);
  const made = async (mutation: string, input: Record<string, unknown>): Promise<string> => {
    const { entity, userErrors } = await app.mutate(caller, mutation, input);
    if (entity === null) throw new Error(JSON.stringify(userErrors));
    return entity.id;
  };
  app.setToday(BEFORE);
  const billingStartOn = BEFORE;
  const gateway = await contract(app, caller, { billingStartOn });
  const [remote, held, noticed, accepted] = await Promise.all([
    contract(app, caller, { serviceType: 'REMOTE_CONNECT', billingStartOn }),
    contract(app, caller, { serviceType: 'FIREWALL_TYPE_1', billingStartOn }),
    contract(app, caller, { serviceType: 'FIREWALL_TYPE_2', billingStartOn }),
    contract(app, caller, { serviceType: 'FIREWALL_TYPE_2', billingStartOn: '2024-06-10' }),
  ]);
  app.setToday(TODAY);
  const kind = 'DEDICATED_IP_ADDRESS';
  const [applied, request, option, optionHeld, outage, laterOutage] = await Promise.all([
    apply(app, caller, { serviceType: 'FIREWALL_TYPE_1' }),
    made('requestAccountCountChange', { contractId: gateway, accountCount: 60 }),
    made('applyForOption', { contractId: gateway, kind }),
    made('applyForOption', { contractId: held, kind }),
    recordOutage(app, {
      knownAt: '2024-05-01T00:00:00+09:00',
      restoredAt: '2024-05-04T00:00:00+09:00',
      affectedContractIds: [gateway],
    }),
    recordOutage(app, {
      knownAt: '2024-05-10T00:00:00+09:00',
      restoredAt: '2024-05-12T00:00:00+09:00',
      affectedContractIds: [gateway],
    }),
    made('giveTerminationNotice', { contractId: noticed }),
  ]);
  await app.mutate(OPERATOR, 'acceptOption', { optionServiceId: optionHeld, initialFee: 0 });
  const claim = await filed(app, caller, gateway, outage);
  return {
    contractor: contractorId,
    gateway,
    remote,
    noticed,
    accepted,
    applied,
    request,
    option,
    optionHeld,
    outage,
    laterOutage,
    claim,
  };
}

/** What is looked at of a contractor afterwards. */
export const VIEW = `contracts(first: 20) { edges { node {
  serviceType status version accountCount billingStartOn terminationEffectiveOn
  quotedFees(asOf: "2024-06-30") { basicFeePerAccount typeFee } usageConditions { operatingPolicyDecidedOn }
  softwareLicenseAgreedOn decision { outcome } quote { validThrough fees { initialFee } }
  optionServices { status version } changeRequests { status version effectiveOn accountCount }
  outageClaims(first: 5) { edges { node { status version reductionAmount } } }
  settlements(first: 10) { edges { node { kind direction amount arisesOn } } } } } }`;

const CONTRACTOR = `contractor { ${VIEW} }`;

/** Gives the selection of a mutation's entity that shows its contractor. */
export function viewIn(mutation: string): string {
  if (/Option/.test(mutation)) return `optionService { contract { ${CONTRACTOR} } }`;
  if (/Claim/.test(mutation)) return `outageClaim { contract { ${CONTRACTOR} } }`;
  if (/(ChangeRequest|CountChange)$/.test(mutation))
    return `changeRequest { contract { ${CONTRACTOR} } }`;
  if (/Outage$/.test(mutation))
    return `outage { affectedContracts(first: 1) { edges { node { ${CONTRACTOR} } } } }`;
  if (mutation === 'recordOneTimeFee') return `settlement { contract { ${CONTRACTOR} } }`;
  return `contract { ${CONTRACTOR} }`;
}
