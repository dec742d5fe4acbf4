import {
  type NoticeGiven,
  outcomeOfNotice,
  terminationPreview,
} from '../../../src/terms/clauses/11-termination-preview';
import type { Contract } from '../../../src/terms/model/contract';
import { application, contract, termination } from '../support/contract';

const base = contract({ id: 'base' });
const remote = contract({ id: 'remote', serviceType: 'REMOTE_CONNECT' });
const given: NoticeGiven = {
  arrivedOn: null,
  requestedOn: null,
  choice: null,
  isOperator: false,
  today: '2024-04-08',
};
const preview = (one: Contract, facts: Partial<NoticeGiven> = {}) =>
  terminationPreview(one, [base, remote, one], { ...given, ...facts });

describe('what a notice would come to (art. 11)', () => {
  test('is its effective date, the settlement and the dependents', () => {
    expect(preview(base)).toMatchObject({
      arrivedOn: '2024-04-08',
      requestedOn: null,
      effectiveOn: '2024-05-08',
      movedFromRequested: false,
      // The minimum term ends on 05-19: 40,000 × 11 ÷ 30.
      settlement: { amount: 14_666 },
      dependents: [{ contract: remote, firstDayWithoutBase: '2024-05-09' }],
      reasons: [{ code: 'DEPENDENTS_CHOICE_REQUIRED' }],
    });
  });

  test('is nothing but the dates where nothing rests on the contract', () => {
    const late = {
      requestedOn: '2024-05-01',
      arrivedOn: '2024-05-01',
      today: '2024-05-01',
    };
    expect(preview(remote, late)).toEqual({
      arrivedOn: '2024-05-01',
      requestedOn: '2024-05-01',
      effectiveOn: '2024-05-31',
      movedFromRequested: true,
      settlement: null,
      dependents: [],
      reasons: [],
    });
  });

  test.each([
    ['a contractor names a past arrival', base, { arrivedOn: '2024-04-07' }, 'DATE_IN_PAST'],
    ['it has not arrived yet', remote, { arrivedOn: '2024-04-09' }, 'DATE_IN_FUTURE'],
    [
      'the contract ends on that day anyway',
      { ...remote, termination: termination('2024-05-08') },
      {},
      'ALREADY_UNDER_NOTICE',
    ],
    ['it is still an application', application(), {}, 'INVALID_STATE'],
    [
      'the contract has ended',
      { ...remote, termination: termination('2024-04-07') },
      {},
      'INVALID_STATE',
    ],
  ])('is refused where %s', (_, one, facts, code) => {
    expect(preview(one, facts).reasons.map((reason) => reason.code)).toContain(code);
  });

  test('can be told for the last day of the calendar', () => {
    expect(preview(remote, { arrivedOn: '9999-12-31' }).effectiveOn).toBe('9999-12-31');
  });
});

describe('what a notice comes to (art. 6, 11)', () => {
  test('is the end of the contract, and of its dependents where that is the choice', () => {
    const outcome = outcomeOfNotice(base, [base, remote], {
      ...given,
      choice: 'TERMINATE_TOGETHER',
    });
    expect(outcome.refusals).toEqual([]);
    expect(outcome.ending.contract.termination).toEqual(outcome.termination);
    expect(outcome.termination).toEqual({
      ground: 'CONTRACTOR_NOTICE',
      arrivedOn: '2024-04-08',
      requestedOn: null,
      effectiveOn: '2024-05-08',
      underNoticeFrom: '2024-04-08',
      recordedOn: '2024-04-08',
      note: null,
      endedWithId: null,
    });
    expect(outcome.endingTogether).toBe(outcome.ending.dependents);
  });

  test('leaves the dependents where that is the choice', () => {
    const outcome = outcomeOfNotice(base, [base, remote], { ...given, choice: 'LEAVE_IN_FORCE' });
    expect([outcome.refusals, outcome.endingTogether]).toEqual([[], []]);
  });
});
