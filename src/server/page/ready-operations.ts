import { Temporal } from 'temporal-polyfill';
import type { RoleName } from './roles';

/** An operation of somebody's daily work, ready to be run. */
export interface ReadyOperation {
  readonly user: string;
  readonly title: string;
  /** As whom it is run. */
  readonly role: RoleName;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the variables name a contract: which will do. The first that is found stands in for the text. */
  readonly contract?: { readonly placeholder: string; readonly filter: object };
}

const WAITING = '<the id of a contract that waits for a decision>';
const RUNNING = '<the id of a contract that has been accepted>';
const HELD = { status: ['ACCEPTED', 'ACTIVE', 'UNDER_NOTICE'] };

const APPLICATIONS_WAITING = /* GraphQL */ `
  query ApplicationsWaiting($first: Int!) {
    contracts(first: $first, filter: { status: [APPLIED] }, orderBy: APPLIED_ON_ASC) {
      totalCount
      edges {
        node {
          id
          contractNumber
          contractor {
            id
          }
          serviceType
          accountCount
          appliedOn
          eligible
        }
      }
    }
  }
`;

const ACCEPT_AN_APPLICATION = /* GraphQL */ `
  mutation AcceptAnApplication($input: AcceptApplicationInput!) {
    acceptApplication(input: $input) {
      contract {
        contractNumber
        status
        billingStartOn
        minimumTermEndsOn
        monthlyFee(asOf: "2999-12-31") {
          total
        }
      }
      userErrors {
        code
        message(language: EN)
        path
        article
      }
    }
  }
`;

const TERMINATIONS_OF_A_MONTH = /* GraphQL */ `
  query TerminationsOfAMonth($from: Date!, $to: Date!) {
    contracts(
      filter: { terminationEffectiveOn: { from: $from, to: $to } }
      orderBy: TERMINATION_EFFECTIVE_ON_ASC
    ) {
      totalCount
      edges {
        node {
          contractNumber
          contractor {
            id
          }
          serviceType
          status
          terminationNotice {
            ground
            arrivedOn
            effectiveOn
            note
          }
          settlements {
            edges {
              node {
                kind
                direction
                amount
                arisesOn
              }
            }
          }
        }
      }
    }
  }
`;

const CLAIMS_NEAR_THEIR_DEADLINE = /* GraphQL */ `
  query ClaimsNearTheirDeadline($from: Date!, $to: Date!) {
    outageClaims(filter: { status: [FILED], claimDeadline: { from: $from, to: $to } }) {
      totalCount
      edges {
        node {
          id
          filedAt
          claimDeadline
          unavailableHours
          reductionAmount
          contract {
            contractNumber
            contractor {
              id
            }
          }
          outage {
            knownAt
            restoredAt
            attribution
            complete
          }
        }
      }
    }
  }
`;

const WITHOUT_A_BASE_CONTRACT = /* GraphQL */ `
  query WithoutABaseContract($asOf: Date!) {
    contracts(
      filter: { eligible: false, status: [ACCEPTED, ACTIVE, UNDER_NOTICE], asOf: $asOf }
    ) {
      totalCount
      edges {
        node {
          contractNumber
          contractor {
            id
          }
          serviceType
          status(asOf: $asOf)
          terminationEffectiveOn
        }
      }
    }
  }
`;

const APPLY = /* GraphQL */ `
  mutation Apply($input: ApplyForContractInput!) {
    applyForContract(input: $input) {
      contract {
        id
        contractNumber
        status
        appliedOn
      }
      userErrors {
        code
        message(language: EN)
        path
        article
      }
    }
  }
`;

const MY_CONTRACTS = /* GraphQL */ `
  query MyContracts {
    contracts(orderBy: APPLIED_ON_DESC) {
      edges {
        node {
          id
          contractNumber
          serviceType
          status
          accountCount
          billingStartOn
          minimumTermEndsOn
          terminationEffectiveOn
          monthlyFee {
            basicFee
            typeFee
            total
            article
          }
        }
      }
    }
  }
`;

const GIVE_NOTICE = /* GraphQL */ `
  mutation GiveNotice($input: GiveTerminationNoticeInput!) {
    giveTerminationNotice(input: $input) {
      contract {
        contractNumber
        terminationEffectiveOn
        terminationNotice {
          arrivedOn
          requestedOn
          movedFromRequested
        }
        settlements {
          edges {
            node {
              kind
              amount
              arisesOn
              lines {
                label(language: EN)
                amount
                article
              }
            }
          }
        }
      }
      userErrors {
        code
        message(language: EN)
        path
        article
        details
      }
    }
  }
`;

const FEED = /* GraphQL */ `
  query Feed($after: String) {
    contractEvents(first: 20, after: $after) {
      edges {
        node {
          sequence
          type
          at
          contractorId
          contractId
          data
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

const MAY_BE_APPLIED_FOR = /* GraphQL */ `
  query MayBeAppliedFor($first: ID!, $second: ID!, $serviceType: ContractServiceType!) {
    first: eligibility(contractorId: $first, serviceType: $serviceType) {
      ...Reasons
    }
    second: eligibility(contractorId: $second, serviceType: $serviceType) {
      ...Reasons
    }
  }

  fragment Reasons on ContractEligibility {
    eligible
    reasons {
      code
      message(language: EN)
      article
    }
  }
`;

const ENTITIES = /* GraphQL */ `
  query Entities($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Contract {
        contractNumber
        serviceType
        status
      }
      ... on Contractor {
        contractLimits {
          serviceType
          held
          pending
          available
        }
      }
    }
  }
`;

/** Gives the ready operations, by user, with dates that make sense on a day, `YYYY-MM-DD`. */
export function readyOperations(today: string): ReadyOperation[] {
  const day = Temporal.PlainDate.from(today);
  const operator = { user: 'Operator', role: 'operator' } as const;
  const contractor = { user: 'Contractor', role: 'contractor' } as const;
  const partner = { user: 'Partner of two contractors', role: 'partner' } as const;

  return [
    {
      ...operator,
      title: 'Applications waiting for a decision',
      query: APPLICATIONS_WAITING,
      variables: { first: 20 },
    },
    {
      ...operator,
      title: 'Accept an application (dry run)',
      query: ACCEPT_AN_APPLICATION,
      variables: {
        input: {
          contractId: WAITING,
          billingStartOn: day.add({ days: 14 }).toString(),
          quotedFees: { initialFee: 100_000, basicFeePerAccount: 500, typeFee: 300 },
          privateBackboneConfirmed: true,
          dryRun: true,
        },
      },
      contract: { placeholder: WAITING, filter: { status: ['APPLIED'] } },
    },
    {
      ...operator,
      title: 'Terminations of this month',
      query: TERMINATIONS_OF_A_MONTH,
      variables: {
        from: day.with({ day: 1 }).toString(),
        to: day.with({ day: day.daysInMonth }).toString(),
      },
    },
    {
      ...operator,
      title: 'Claims near their deadline',
      query: CLAIMS_NEAR_THEIR_DEADLINE,
      variables: { from: today, to: day.add({ days: 30 }).toString() },
    },
    {
      ...operator,
      title: 'Contracts left without a base contract',
      query: WITHOUT_A_BASE_CONTRACT,
      variables: { asOf: today },
    },
    {
      ...contractor,
      title: 'Apply for a contract',
      query: APPLY,
      variables: {
        input: {
          contractorId: 'C-1001',
          serviceType: 'WEB_GATEWAY',
          accountCount: 50,
          agreesToTermsEdition: '2022-09-01',
        },
      },
    },
    {
      ...contractor,
      title: 'My contracts with their fees',
      query: MY_CONTRACTS,
      variables: {},
    },
    {
      ...contractor,
      title: 'Give notice of termination (dry run)',
      query: GIVE_NOTICE,
      variables: { input: { contractId: RUNNING, requestedOn: today, dryRun: true } },
      contract: { placeholder: RUNNING, filter: { status: ['ACCEPTED', 'ACTIVE'] } },
    },
    {
      ...partner,
      title: 'What has happened since a cursor',
      query: FEED,
      variables: { after: null },
    },
    {
      ...partner,
      title: 'Who may apply for Remote Connect',
      query: MAY_BE_APPLIED_FOR,
      variables: { first: 'C-1001', second: 'C-1002', serviceType: 'REMOTE_CONNECT' },
    },
    {
      user: 'Gateway',
      role: 'operator',
      title: 'Entities by their keys',
      query: ENTITIES,
      variables: {
        representations: [
          { __typename: 'Contract', id: RUNNING },
          { __typename: 'Contractor', id: 'C-1001' },
        ],
      },
      contract: { placeholder: RUNNING, filter: HELD },
    },
  ];
}
