import { Temporal } from 'temporal-polyfill';
import type { RoleName } from '../roles';
import { type EntityField, mutationText } from './mutation-text';
import type { ReadyOperation } from './ready-operation';
import type { Subjects } from './subjects';

interface ReadyMutation {
  readonly title: string;
  readonly entity: EntityField;
  readonly subjects?: Subjects;
  /** The input beyond the ids of its subjects. */
  readonly input?: Readonly<Record<string, unknown>>;
  /** Whether it is done at once: the others are dry runs until one says otherwise. */
  readonly isDone?: boolean;
}

const QUOTED = { initialFee: 100_000, basicFeePerAccount: 500, typeFee: 300 };

const contract = (filter: string): Subjects => ({
  contractId: { list: 'contracts', args: `filter: { ${filter} }, orderBy: APPLIED_ON_DESC` },
});
const inList = (name: string, list: string, filter: string): Subjects => ({
  [name]: { list, args: `filter: { ${filter} }` },
});

const APPLICATION = contract('status: [APPLIED], serviceType: [WEB_GATEWAY]');
const GATEWAY = contract('status: [ACTIVE], serviceType: [WEB_GATEWAY]');
const FIREWALL = contract('status: [ACTIVE], serviceType: [FIREWALL_TYPE_1]');
const NOTICE = contract('status: [UNDER_NOTICE], serviceType: [FIREWALL_TYPE_2]');
const CHANGE = inList('changeRequestId', 'changeRequests', 'status: [REQUESTED]');
const option = (status: string): Subjects =>
  inList('optionServiceId', 'optionServices', `status: [${status}]`);
const claim = (filter: string): Subjects => inList('outageClaimId', 'outageClaims', filter);
const outage = (filter: string): Subjects => inList('outageId', 'outages', filter);

/** Gives a ready operation for every mutation but the first application, by those who do them. */
export function readyMutations(today: string): ReadyOperation[] {
  const day = (days: number): string => Temporal.PlainDate.from(today).add({ days }).toString();
  const at = (days: number, time: string): string => `${day(days)}T${time}:00+09:00`;
  const billedLongAgo = `, billingStartOn: { to: "${day(-190)}" }`;

  return [
    ...group('Operator: applications and contracts', 'operator', {
      quoteApplication: {
        title: 'Quote the fees of an application',
        entity: 'contract',
        subjects: APPLICATION,
        input: { quotedFees: QUOTED, validThrough: day(30) },
      },
      acceptApplication: {
        title: 'Accept an application',
        entity: 'contract',
        subjects: APPLICATION,
        input: { billingStartOn: day(14), quotedFees: QUOTED },
      },
      rejectApplication: {
        title: 'Reject an application',
        entity: 'contract',
        subjects: APPLICATION,
        input: { reason: 'Outside of the area of the service' },
      },
      rescheduleBillingStart: {
        title: 'Move the start of billing',
        entity: 'contract',
        subjects: contract('status: [ACCEPTED]'),
        input: { billingStartOn: day(45) },
      },
      reviseQuotedFees: {
        title: 'Revise the fees from a day on',
        entity: 'contract',
        subjects: GATEWAY,
        input: { effectiveOn: day(30), basicFeePerAccount: 480 },
      },
      recordOneTimeFee: {
        title: 'Record a one-time fee',
        entity: 'settlement',
        subjects: GATEWAY,
        input: { amount: 15_000, arisesOn: today, label: 'Change of settings' },
      },
      reverseSettlement: {
        title: 'Reverse a settlement',
        entity: 'settlement',
        subjects: inList('settlementId', 'settlements', 'kind: [ONE_TIME_FEE]'),
        input: { reason: 'Billed twice' },
      },
      terminateContract: {
        title: 'End a contract by the company',
        entity: 'contract',
        subjects: FIREWALL,
        input: { ground: 'COMPANY', effectiveOn: day(7), note: 'Fees were not paid' },
      },
      withdrawTerminationNotice: {
        title: 'Undo a notice by agreement',
        entity: 'contract',
        subjects: NOTICE,
        input: { reason: 'The contractor stays', contractorAgreedOn: today },
      },
    }),
    ...group('Operator: changes and options', 'operator', {
      acceptChangeRequest: {
        title: 'Accept a change of the account count',
        entity: 'changeRequest',
        subjects: CHANGE,
        input: { oneTimeFee: 30_000 },
      },
      rejectChangeRequest: {
        title: 'Reject a change of the account count',
        entity: 'changeRequest',
        subjects: CHANGE,
        input: { reason: 'No capacity on that day' },
      },
      acceptOption: {
        title: 'Accept an option',
        entity: 'optionService',
        subjects: option('APPLIED'),
        input: { initialFee: 20_000 },
      },
      rejectOption: {
        title: 'Reject an option',
        entity: 'optionService',
        subjects: option('APPLIED'),
        input: { reason: 'No address is left' },
      },
      withdrawOptionStopNotice: {
        title: 'Withdraw the notice to stop an option',
        entity: 'optionService',
        subjects: option('UNDER_NOTICE'),
        input: { reason: 'The contractor keeps it' },
      },
    }),
    ...group('Operator: outages and claims', 'operator', {
      recordOutage: {
        title: 'Record an outage',
        entity: 'outage',
        input: {
          knownAt: at(-2, '09:00'),
          restoredAt: at(-1, '12:00'),
          affectedServiceTypes: ['REMOTE_CONNECT'],
          attribution: 'UNDER_INVESTIGATION',
          complete: true,
          description: 'No connection is made',
        },
      },
      updateOutage: {
        title: 'Record the cause of an outage',
        entity: 'outage',
        subjects: outage('over: false, attribution: [UNDER_INVESTIGATION]'),
        input: { attribution: 'COMPANY' },
      },
      grantOutageClaim: {
        title: 'Grant a claim',
        entity: 'outageClaim',
        subjects: claim(`status: [FILED], claimDeadline: { to: "${day(14)}" }`),
      },
      denyOutageClaim: {
        title: 'Deny a claim',
        entity: 'outageClaim',
        subjects: claim('status: [FILED]'),
        input: { reason: 'OTHER', note: 'Filed for the wrong contract' },
      },
      reopenOutageClaim: {
        title: 'Reopen a claim that was denied',
        entity: 'outageClaim',
        subjects: claim('status: [DENIED]'),
        input: { reason: 'A policy had been decided' },
      },
    }),
    ...group('Operator: corrections', 'operator', {
      correctBillingStart: {
        title: 'Correct the start of billing',
        entity: 'contract',
        subjects: FIREWALL,
        input: { reason: 'Wrong month', billingStartOn: day(-100) },
      },
      correctQuotedFees: {
        title: 'Correct the fees of the acceptance',
        entity: 'contract',
        subjects: GATEWAY,
        input: { reason: 'Wrong list of prices', basicFeePerAccount: 490 },
      },
      correctPrivateBackbone: {
        title: 'Correct the number of the Private Backbone contract',
        entity: 'contract',
        subjects: contract('status: [ACTIVE], serviceType: [PRIVATE_CONNECT]'),
        input: { reason: 'Wrong digit', privateBackboneContractNumber: 'PBB-0001' },
      },
      correctTermination: {
        title: 'Take back an end that was never true',
        entity: 'contract',
        subjects: NOTICE,
        input: { reason: 'The notice was of another contract', remove: true },
      },
      correctOutage: {
        title: 'Correct an outage',
        entity: 'outage',
        subjects: outage('attribution: [THIRD_PARTY]'),
        input: { reason: 'Some traffic did pass', complete: false },
      },
    }),
    ...group('Contractor', 'contractor', {
      applyForContract: {
        title: 'Apply for a contract (not a dry run)',
        entity: 'contract',
        input: {
          contractorId: 'C-1001',
          serviceType: 'WEB_GATEWAY',
          accountCount: 50,
          agreesToTermsEdition: '2022-09-01',
        },
        isDone: true,
      },
      declareUsageConditions: {
        title: 'Declare the conditions of use',
        entity: 'contract',
        subjects: APPLICATION,
        input: { operatingPolicyDecided: true },
      },
      withdrawApplication: {
        title: 'Withdraw an application',
        entity: 'contract',
        subjects: APPLICATION,
      },
    }),
    ...group('Partner of two contractors', 'partner', {
      requestAccountCountChange: {
        title: 'Request another account count',
        entity: 'changeRequest',
        subjects: GATEWAY,
        input: { accountCount: 480, effectiveOn: day(20) },
      },
      applyForOption: {
        title: 'Apply for an option',
        entity: 'optionService',
        subjects: GATEWAY,
        input: { kind: 'DEDICATED_IP_ADDRESS' },
      },
      agreeToSoftwareLicense: {
        title: 'Agree to the licence of the software',
        entity: 'contract',
        subjects: contract('status: [ACTIVE], serviceType: [REMOTE_CONNECT]'),
        input: { softwareLicenseVersion: '2.0' },
      },
      reportOutage: {
        title: 'Report an outage',
        entity: 'outage',
        subjects: GATEWAY,
        input: { completelyUnusable: true, description: 'Nothing passes' },
      },
      giveTerminationNotice: {
        title: 'Give notice of termination',
        entity: 'contract',
        subjects: GATEWAY,
        input: { requestedOn: day(30), dependentContracts: 'TERMINATE_TOGETHER' },
      },
    }),
    // The two contractors of the page have none of these; operators may do them for anyone.
    ...group('Operator: for a contractor', 'operator', {
      withdrawChangeRequest: {
        title: 'Withdraw a change request',
        entity: 'changeRequest',
        subjects: CHANGE,
      },
      withdrawOptionApplication: {
        title: 'Withdraw the application for an option',
        entity: 'optionService',
        subjects: option('APPLIED'),
      },
      giveOptionStopNotice: {
        title: 'Give notice to stop an option',
        entity: 'optionService',
        subjects: option('ACTIVE'),
      },
      fileOutageClaim: {
        title: 'Claim a reduction for an outage',
        entity: 'outageClaim',
        subjects: {
          ...contract(`status: [ACTIVE], serviceType: [WEB_GATEWAY]${billedLongAgo}`),
          ...outage('attribution: [COMPANY]'),
        },
      },
      withdrawOutageClaim: {
        title: 'Withdraw a claim',
        entity: 'outageClaim',
        subjects: claim('status: [FILED]'),
      },
    }),
  ];
}

function group(
  user: string,
  role: RoleName,
  mutations: Readonly<Record<string, ReadyMutation>>,
): ReadyOperation[] {
  return Object.entries(mutations).map(
    ([mutation, { title, entity, subjects = {}, input, isDone = false }]) => {
      const ids = Object.keys(subjects).map((name) => [name, `<${name}>`] as const);
      return {
        user,
        role,
        title,
        query: mutationText(mutation, entity),
        variables: {
          input: { ...Object.fromEntries(ids), ...input, ...(isDone ? {} : { dryRun: true }) },
        },
        subjects,
      };
    },
  );
}
