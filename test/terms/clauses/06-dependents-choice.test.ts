import {
  choiceForDependentsIsMade,
  dependentsEndAfterAcceptance,
} from '../../../src/terms/clauses/06-dependents-choice';
import { endingOf } from '../../../src/terms/clauses/11-ending';
import { contract, termination } from '../support/contract';

const base = contract({ id: 'base' });
const remote = contract({
  id: 'remote',
  contractNumber: 'SAS-00000002',
  serviceType: 'REMOTE_CONNECT',
  acceptedOn: '2024-04-20',
  billingStartOn: '2024-05-01',
});
/** The base ends on 2024-05-20: of the remote contract's term to 05-31, 11 of 31 days are left. */
const { dependents } = endingOf(base, [base, remote], termination('2024-05-20'));

describe('the choice for dependents (art. 6)', () => {
  test('is not asked for where there are none', () => {
    expect(choiceForDependentsIsMade({ dependents: [], choice: null })).toBeNull();
  });

  test.each(['TERMINATE_TOGETHER', 'LEAVE_IN_FORCE'] as const)('may be %s', (choice) => {
    expect(choiceForDependentsIsMade({ dependents, choice })).toBeNull();
  });

  test('is asked for with a list of them, and what ending each together would cost', () => {
    expect(choiceForDependentsIsMade({ dependents, choice: null })).toEqual({
      code: 'DEPENDENTS_CHOICE_REQUIRED',
      path: ['dependentContracts'],
      details: {
        contracts: [
          {
            id: 'remote',
            contractNumber: 'SAS-00000002',
            serviceType: 'REMOTE_CONNECT',
            firstDayWithoutBase: '2024-05-21',
            endsOn: '2024-05-20',
            // 40,000 × 11 ÷ 31 = 14,193.5…
            settlementAmount: 14_193,
          },
        ],
      },
    });
  });

  test('costs nothing where nothing is due', () => {
    const free = endingOf(base, [base, remote], termination('2024-06-20')).dependents;
    expect(choiceForDependentsIsMade({ dependents: free, choice: null })?.details).toMatchObject({
      contracts: [{ settlementAmount: 0 }],
    });
  });
});

describe('the end of a dependent contract together with its base (art. 6, 11)', () => {
  const endingOn = (day: string) => ({
    endingTogether: endingOf(base, [base, remote], termination(day)).dependents,
  });

  test('is not before its acceptance', () => {
    expect(dependentsEndAfterAcceptance(endingOn('2024-04-20'))).toBeNull();
    expect(dependentsEndAfterAcceptance(endingOn('2024-04-19'))).toEqual({
      code: 'BEFORE_ACCEPTANCE',
      path: ['dependentContracts'],
      details: {
        date: '2024-04-19',
        acceptedOn: '2024-04-20',
        contract: { id: 'remote', contractNumber: 'SAS-00000002', serviceType: 'REMOTE_CONNECT' },
      },
    });
  });
});
