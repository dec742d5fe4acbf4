import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';

import type { RoleName } from '../roles';

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
      query: text('applications-waiting'),
      variables: {},
    },
    {
      ...operator,
      title: 'Accept an application (dry run)',
      query: text('accept-an-application'),
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
      query: text('terminations-of-a-month'),
      variables: {
        from: day.with({ day: 1 }).toString(),
        to: day.with({ day: day.daysInMonth }).toString(),
      },
    },
    {
      ...operator,
      title: 'Claims near their deadline',
      query: text('claims-near-their-deadline'),
      variables: { from: today, to: day.add({ days: 30 }).toString() },
    },
    {
      ...operator,
      title: 'Contracts left without a base contract',
      query: text('without-a-base-contract'),
      variables: { asOf: today },
    },
    {
      ...contractor,
      title: 'Apply for a contract',
      query: text('apply'),
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
      query: text('my-contracts'),
      variables: {},
    },
    {
      ...contractor,
      title: 'Give notice of termination (dry run)',
      query: text('give-notice'),
      variables: { input: { contractId: RUNNING, requestedOn: today, dryRun: true } },
      contract: { placeholder: RUNNING, filter: { status: ['ACCEPTED', 'ACTIVE'] } },
    },
    {
      ...partner,
      title: 'What has happened since a cursor',
      query: text('feed'),
      variables: { after: null },
    },
    {
      ...partner,
      title: 'Who may apply for Remote Connect',
      query: text('may-be-applied-for'),
      variables: { first: 'C-1001', second: 'C-1002', serviceType: 'REMOTE_CONNECT' },
    },
    {
      user: 'Gateway',
      role: 'operator',
      title: 'Entities by their keys',
      query: text('entities'),
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

function text(name: string): string {
  return readFileSync(join(__dirname, 'browser/operations', `${name}.graphql`), 'utf8');
}
