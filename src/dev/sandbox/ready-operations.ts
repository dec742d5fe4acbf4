import { Temporal } from 'temporal-polyfill';
import { readyMutations } from './ready-mutations';
import { operationText, type ReadyOperation } from './ready-operation';

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
      query: operationText('applications-waiting'),
      variables: {},
    },
    {
      ...operator,
      title: 'Terminations of this month',
      query: operationText('terminations-of-a-month'),
      variables: {
        from: day.with({ day: 1 }).toString(),
        to: day.with({ day: day.daysInMonth }).toString(),
      },
    },
    {
      ...operator,
      title: 'Claims near their deadline',
      query: operationText('claims-near-their-deadline'),
      variables: { from: today, to: day.add({ days: 30 }).toString() },
    },
    {
      ...operator,
      title: 'Contracts left without a base contract',
      query: operationText('without-a-base-contract'),
      variables: { asOf: today },
    },
    {
      ...contractor,
      title: 'My contracts with their fees',
      query: operationText('my-contracts'),
      variables: {},
    },
    {
      ...partner,
      title: 'What has happened since a cursor',
      query: operationText('feed'),
      variables: { after: null },
    },
    {
      ...partner,
      title: 'Who may apply for Remote Connect',
      query: operationText('may-be-applied-for'),
      variables: { first: 'C-1001', second: 'C-1002', serviceType: 'REMOTE_CONNECT' },
    },
    ...readyMutations(today),
    {
      user: 'Gateway',
      role: 'operator',
      title: 'Entities by their keys',
      query: operationText('entities'),
      variables: { contractId: '<contractId>' },
      subjects: {
        contractId: { list: 'contracts', args: 'filter: { status: [ACTIVE] }' },
      },
    },
  ];
}
