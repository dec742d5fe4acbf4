import {
  CONTRACT_STATUSES,
  contractStatusOn,
  HELD_STATUSES,
  statusIsOneOf,
} from '../../../src/terms/model/contract-status';
import { anyContract, fc } from '../support/arbitraries';
import { daysFrom } from '../support/calendar';
import { application, contract, termination } from '../support/contract';

describe('the status of a contract on a day', () => {
  const notice = termination('2024-06-08', { underNoticeFrom: '2024-05-09' });
  const underNotice = contract({ termination: notice });
  const endedEarly = contract({
    termination: termination('2024-04-15', { underNoticeFrom: '2024-04-10' }),
  });
  const rejected = application({ rejectedOn: '2024-04-05' });
  const withdrawn = application({ withdrawnOn: '2024-04-05' });

  test.each([
    ['before its application', underNotice, '2000-01-01', 'APPLIED'],
    ['the day before its acceptance', underNotice, '2024-04-04', 'APPLIED'],
    ['its acceptance', underNotice, '2024-04-05', 'ACCEPTED'],
    ['the day before billing starts', underNotice, '2024-04-19', 'ACCEPTED'],
    ['the day billing starts', underNotice, '2024-04-20', 'ACTIVE'],
    ['the day before the notice', underNotice, '2024-05-08', 'ACTIVE'],
    ['the day of the notice', underNotice, '2024-05-09', 'UNDER_NOTICE'],
    ['its last day', underNotice, '2024-06-08', 'UNDER_NOTICE'],
    ['the day after its last', underNotice, '2024-06-09', 'TERMINATED'],
    ['the day before a notice before billing', endedEarly, '2024-04-09', 'ACCEPTED'],
    ['a notice before billing starts', endedEarly, '2024-04-10', 'UNDER_NOTICE'],
    ['the last day before billing starts', endedEarly, '2024-04-15', 'UNDER_NOTICE'],
    ['the billing start that never came', endedEarly, '2024-04-20', 'TERMINATED'],
    ['the day before a rejection', rejected, '2024-04-04', 'APPLIED'],
    ['a rejection', rejected, '2024-04-05', 'REJECTED'],
    ['long after a rejection', rejected, '2999-12-31', 'REJECTED'],
    ['the day before a withdrawal', withdrawn, '2024-04-04', 'APPLIED'],
    ['a withdrawal', withdrawn, '2024-04-05', 'WITHDRAWN'],
    ['no decision', application(), '2999-12-31', 'APPLIED'],
  ])('%s', (_, facts, day, status) => {
    expect(contractStatusOn(facts, day)).toBe(status);
  });

  test('changes from day to day as its events come about', () => {
    fc.assert(
      fc.property(anyContract, (facts) => {
        let status = 'APPLIED';
        let isUnderNotice = false;
        for (const day of daysFrom('2024-01-25', '2024-04-10')) {
          const events = {
            WITHDRAWN: facts.withdrawnOn,
            REJECTED: facts.rejectedOn,
            ACCEPTED: facts.acceptedOn,
            ACTIVE: facts.billingStartOn,
          };
          for (const [next, on] of Object.entries(events)) if (on === day) status = next;
          if (facts.termination && day >= facts.termination.underNoticeFrom) isUnderNotice = true;
          const isOver = facts.termination && day > facts.termination.effectiveOn;
          const isHeld = status === 'ACCEPTED' || status === 'ACTIVE';
          const seen =
            isHeld && isOver ? 'TERMINATED' : isHeld && isUnderNotice ? 'UNDER_NOTICE' : status;
          expect([day, contractStatusOn(facts, day)]).toEqual([day, seen]);
        }
      }),
    );
  });

  test('only moves forward', () => {
    fc.assert(
      fc.property(anyContract, (facts) => {
        const passed = daysFrom('2024-01-25', '2024-04-10').map((day) =>
          CONTRACT_STATUSES.indexOf(contractStatusOn(facts, day)),
        );
        expect(passed).toEqual(passed.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a call that asks for a state', () => {
  test('is refused in any other, and told in which it is possible', () => {
    expect(statusIsOneOf(contract(), '2024-04-10', HELD_STATUSES)).toBeNull();
    expect(statusIsOneOf(contract(), '2024-04-10', ['APPLIED'])).toEqual({
      code: 'INVALID_STATE',
      details: { subject: 'contract', status: 'ACCEPTED', allowed: ['APPLIED'] },
    });
  });

  test('finds a decision from the moment it is recorded, should the clock be set back', () => {
    expect(statusIsOneOf(contract(), '2024-04-01', HELD_STATUSES)).toBeNull();
  });
});
