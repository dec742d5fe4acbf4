import { actingFor, OPERATOR, type TestCaller } from '../support/app';
import { EDITION, QUOTED_FEES } from '../support/contracts';

type Ids = Readonly<Record<string, string>>;

/** One call of a story in which every mutation has its turn. */
export interface Step {
  readonly mutation: string;
  readonly caller: TestCaller;
  readonly input: (ids: Ids) => Record<string, unknown>;
  /** Under which name the entity is known to later steps. */
  readonly as: string;
  /** Sets the clock first. */
  readonly on?: string;
  readonly event: string;
}

function step(
  caller: TestCaller,
  mutation: string,
  as: string,
  event: string,
  input: Step['input'],
  on?: string,
): Step {
  return { caller, mutation, as, event, input, ...(on && { on }) };
}

const O = OPERATOR;
const reason = '理由';

/** A contractor's story from an application on 2024-04-08 to corrections on 2024-04-20, past every mutation. */
export function storyOf(contractorId: string): readonly Step[] {
  const C = actingFor(contractorId);
  const apply = (as: string, serviceType: string, more = {}): Step =>
    step(C, 'applyForContract', as, 'APPLICATION_MADE', () => ({
      contractorId,
      serviceType,
      accountCount: 50,
      agreesToTermsEdition: EDITION,
      ...more,
    }));
  const accept = (as: string, billingStartOn: string): Step =>
    step(O, 'acceptApplication', as, 'APPLICATION_ACCEPTED', (ids) => ({
      contractId: ids[as],
      billingStartOn,
      quotedFees: QUOTED_FEES,
    }));
  const request = (as: string, accountCount: number): Step =>
    step(C, 'requestAccountCountChange', as, 'ACCOUNT_COUNT_CHANGE_REQUESTED', ({ gateway }) => ({
      contractId: gateway,
      accountCount,
    }));
  const option = (as: string, of: string): Step =>
    step(C, 'applyForOption', as, 'OPTION_APPLICATION_MADE', (ids) => ({
      contractId: ids[of],
      kind: 'DEDICATED_IP_ADDRESS',
    }));
  const outage = (as: string): Step =>
    step(O, 'recordOutage', as, 'OUTAGE_RECORDED', () => ({
      knownAt: '2024-04-16T00:00:00Z',
      affectedServiceTypes: ['WEB_GATEWAY', 'REMOTE_CONNECT'],
      attribution: 'UNDER_INVESTIGATION',
      complete: true,
    }));
  const claim = (as: string, of: string, about: string): Step =>
    step(C, 'fileOutageClaim', as, 'OUTAGE_CLAIM_FILED', (ids) => ({
      contractId: ids[of],
      outageId: ids[about],
    }));
  return [
    apply('gateway', 'WEB_GATEWAY', { usageConditions: { operatingPolicyDecided: true } }),
    step(C, 'declareUsageConditions', 'gateway', 'USAGE_CONDITIONS_DECLARED', ({ gateway }) => ({
      contractId: gateway,
      networkEnvironment: { providedByCompany: false, configuration: 'ring' },
    })),
    step(O, 'quoteApplication', 'gateway', 'APPLICATION_QUOTED', ({ gateway }) => ({
      contractId: gateway,
      quotedFees: QUOTED_FEES,
      validThrough: '2024-04-30',
    })),
    accept('gateway', '2024-04-12'),
    step(O, 'rescheduleBillingStart', 'gateway', 'BILLING_START_RESCHEDULED', ({ gateway }) => ({
      contractId: gateway,
      billingStartOn: '2024-04-10',
    })),
    apply('remote', 'REMOTE_CONNECT'),
    step(C, 'agreeToSoftwareLicense', 'remote', 'SOFTWARE_LICENSE_AGREED', ({ remote }) => ({
      contractId: remote,
    })),
    accept('remote', '2024-04-10'),
    step(O, 'correctQuotedFees', 'remote', 'QUOTED_FEES_CORRECTED', ({ remote }) => ({
      contractId: remote,
      initialFee: 90_000,
      typeFee: 310,
      reason,
    })),
    apply('withdrawn', 'FIREWALL_TYPE_1'),
    step(C, 'withdrawApplication', 'withdrawn', 'APPLICATION_WITHDRAWN', ({ withdrawn }) => ({
      contractId: withdrawn,
    })),
    apply('rejected', 'FIREWALL_TYPE_2'),
    step(O, 'rejectApplication', 'rejected', 'APPLICATION_REJECTED', ({ rejected }) => ({
      contractId: rejected,
      reason,
    })),
    step(O, 'reviseQuotedFees', 'gateway', 'QUOTED_FEES_REVISED', ({ gateway }) => ({
      contractId: gateway,
      effectiveOn: '2024-05-01',
      basicFeePerAccount: 600,
    })),
    request('accepted', 60),
    step(O, 'acceptChangeRequest', 'accepted', 'CHANGE_REQUEST_ACCEPTED', ({ accepted }) => ({
      changeRequestId: accepted,
      effectiveOn: '2024-04-15',
      oneTimeFee: 5_000,
    })),
    request('withdrawnRequest', 70),
    step(C, 'withdrawChangeRequest', 'withdrawnRequest', 'CHANGE_REQUEST_WITHDRAWN', (ids) => ({
      changeRequestId: ids['withdrawnRequest'],
    })),
    request('rejectedRequest', 80),
    step(O, 'rejectChangeRequest', 'rejectedRequest', 'CHANGE_REQUEST_REJECTED', (ids) => ({
      changeRequestId: ids['rejectedRequest'],
      reason,
    })),
    option('option', 'gateway'),
    step(O, 'acceptOption', 'option', 'OPTION_ACCEPTED', (ids) => ({
      optionServiceId: ids['option'],
      initialFee: 3_000,
    })),
    step(C, 'giveOptionStopNotice', 'option', 'OPTION_STOP_NOTICE_GIVEN', (ids) => ({
      optionServiceId: ids['option'],
    })),
    step(O, 'withdrawOptionStopNotice', 'option', 'OPTION_STOP_NOTICE_WITHDRAWN', (ids) => ({
      optionServiceId: ids['option'],
      reason,
    })),
    option('withdrawnOption', 'remote'),
    step(
      C,
      'withdrawOptionApplication',
      'withdrawnOption',
      'OPTION_APPLICATION_WITHDRAWN',
      (ids) => ({
        optionServiceId: ids['withdrawnOption'],
      }),
    ),
    option('rejectedOption', 'remote'),
    step(O, 'rejectOption', 'rejectedOption', 'OPTION_REJECTED', (ids) => ({
      optionServiceId: ids['rejectedOption'],
      reason,
    })),
    step(O, 'recordOneTimeFee', 'fee', 'ONE_TIME_FEE_RECORDED', ({ gateway }) => ({
      contractId: gateway,
      amount: 7_000,
      arisesOn: '2024-04-08',
      label: '作業費',
    })),
    step(O, 'reverseSettlement', 'reversal', 'SETTLEMENT_REVERSED', ({ fee }) => ({
      settlementId: fee,
      reason,
    })),
    { ...outage('outage'), on: '2024-04-20' },
    step(O, 'updateOutage', 'outage', 'OUTAGE_UPDATED', (ids) => ({
      outageId: ids['outage'],
      restoredAt: '2024-04-18T00:00:00Z',
      attribution: 'COMPANY',
    })),
    claim('granted', 'gateway', 'outage'),
    step(O, 'grantOutageClaim', 'granted', 'OUTAGE_CLAIM_GRANTED', ({ granted }) => ({
      outageClaimId: granted,
    })),
    claim('denied', 'remote', 'outage'),
    step(O, 'denyOutageClaim', 'denied', 'OUTAGE_CLAIM_DENIED', ({ denied }) => ({
      outageClaimId: denied,
      reason: 'OTHER',
      note: reason,
    })),
    step(O, 'reopenOutageClaim', 'denied', 'OUTAGE_CLAIM_REOPENED', ({ denied }) => ({
      outageClaimId: denied,
      reason,
    })),
    outage('otherOutage'),
    step(O, 'correctOutage', 'otherOutage', 'OUTAGE_CORRECTED', ({ otherOutage, gateway }) => ({
      outageId: otherOutage,
      occurredAt: '2024-04-15T20:00:00Z',
      affectedServiceTypes: ['WEB_GATEWAY'],
      affectedContractIds: [gateway],
      reason,
    })),
    claim('withdrawnClaim', 'gateway', 'otherOutage'),
    step(C, 'withdrawOutageClaim', 'withdrawnClaim', 'OUTAGE_CLAIM_WITHDRAWN', (ids) => ({
      outageClaimId: ids['withdrawnClaim'],
    })),
    step(C, 'reportOutage', 'reported', 'OUTAGE_REPORTED', ({ gateway }) => ({
      contractId: gateway,
      completelyUnusable: true,
      description: '利用できません。',
    })),
    step(C, 'giveTerminationNotice', 'remote', 'TERMINATION_NOTICE_GIVEN', ({ remote }) => ({
      contractId: remote,
      requestedOn: '2024-06-30',
    })),
    step(
      O,
      'withdrawTerminationNotice',
      'remote',
      'TERMINATION_NOTICE_WITHDRAWN',
      ({ remote }) => ({
        contractId: remote,
        reason,
        contractorAgreedOn: '2024-04-20',
        reference: 'A-1',
      }),
    ),
    step(O, 'terminateContract', 'remote', 'CONTRACT_TERMINATED', ({ remote }) => ({
      contractId: remote,
      ground: 'COMPANY',
      effectiveOn: '2024-04-25',
      note: reason,
    })),
    step(O, 'correctTermination', 'remote', 'TERMINATION_CORRECTED', ({ remote }) => ({
      contractId: remote,
      ground: 'GENERAL_TERMS_28_2',
      effectiveOn: '2024-04-24',
      reason,
    })),
    step(O, 'correctBillingStart', 'gateway', 'BILLING_START_CORRECTED', ({ gateway }) => ({
      contractId: gateway,
      billingStartOn: '2024-04-09',
      reason,
    })),
    apply('private', 'PRIVATE_CONNECT', { privateBackboneContractNumber: 'PBB-1' }),
    step(
      O,
      'correctPrivateBackbone',
      'private',
      'PRIVATE_BACKBONE_CORRECTED',
      ({ private: contractId }) => ({
        contractId,
        privateBackboneContractNumber: 'PBB-2',
        reason,
      }),
    ),
  ];
}

export const STORY = storyOf('C-1');
