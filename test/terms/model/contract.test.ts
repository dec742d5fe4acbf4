import {
  type Contract,
  contains,
  daysInForce,
  decidedOn,
  heldDays,
  isHeld,
  isHeldOn,
  isInForceOn,
  isPendingOn,
  pendingDays,
} from '../../../src/terms/model/contract';
import { application, contract, termination } from '../support/contract';

const ended = contract({ termination: termination('2024-05-08') });
const neverBilled = contract({ termination: termination('2024-04-19') });

test('a span contains its first and last day', () => {
  const days = { from: '2024-04-20', to: '2024-05-08' };
  const containing = ['2024-04-19', '2024-04-20', '2024-05-08', '2024-05-09'].map((day) =>
    contains(days, day),
  );
  expect(containing).toEqual([false, true, true, false]);
  expect(contains({ ...days, to: null }, '2999-12-31')).toBe(true);
  expect(contains(null, '2024-04-20')).toBe(false);
});

test('a contract is held from its acceptance through its last day', () => {
  expect(heldDays(application())).toBeNull();
  expect(heldDays(contract())).toEqual({ from: '2024-04-05', to: null });
  expect(heldDays(ended)).toEqual({ from: '2024-04-05', to: '2024-05-08' });
  expect(isHeldOn(ended, '2024-04-05')).toBe(true);
  expect(isHeldOn(ended, '2024-05-09')).toBe(false);
});

test('a contract is in force from its billing start date through its last day', () => {
  expect(daysInForce(application())).toBeNull();
  expect(daysInForce(contract())).toEqual({ from: '2024-04-20', to: null });
  expect(daysInForce(ended)).toEqual({ from: '2024-04-20', to: '2024-05-08' });
  expect(isInForceOn(ended, '2024-04-19')).toBe(false);
  expect(isInForceOn(ended, '2024-05-08')).toBe(true);
});

test('a contract that ends before its billing starts is never in force', () => {
  expect(daysInForce(neverBilled)).toBeNull();
  expect(daysInForce(contract({ termination: termination('2024-04-20') }))).toEqual({
    from: '2024-04-20',
    to: '2024-04-20',
  });
});

test('an application waits from its day until its decision', () => {
  const pendingOn = (one: Contract): string[] =>
    ['2024-03-31', '2024-04-01', '2024-04-04', '2024-04-05', '2999-12-31'].filter((day) =>
      isPendingOn(one, day),
    );
  expect(pendingOn(application())).toEqual([
    '2024-04-01',
    '2024-04-04',
    '2024-04-05',
    '2999-12-31',
  ]);
  expect(pendingOn(contract())).toEqual(['2024-04-01', '2024-04-04']);
  expect(pendingOn(application({ rejectedOn: '2024-04-05' }))).toEqual([
    '2024-04-01',
    '2024-04-04',
  ]);
  expect(pendingOn(application({ withdrawnOn: '2024-04-01' }))).toEqual([]);
});

test('an application is decided by acceptance, rejection or withdrawal', () => {
  expect(decidedOn(application())).toBeNull();
  expect(decidedOn(contract())).toBe('2024-04-05');
  expect(decidedOn(application({ rejectedOn: '2024-04-06' }))).toBe('2024-04-06');
  expect(decidedOn(application({ withdrawnOn: '2024-04-07' }))).toBe('2024-04-07');
});

test('a held contract is one that the company has accepted', () => {
  expect(isHeld(contract())).toBe(true);
  expect(isHeld(application())).toBe(false);
});

test('an application waits from its own day to the day before its decision', () => {
  expect(pendingDays(application())).toEqual({ from: '2024-04-01', to: null });
  expect(pendingDays(contract())).toEqual({ from: '2024-04-01', to: '2024-04-04' });
  // One that is decided on its own day never waits: its span has no day.
  expect(pendingDays(application({ withdrawnOn: '2024-04-01' }))).toEqual({
    from: '2024-04-01',
    to: '2024-03-31',
  });
});
