import { changeRequestStatusOn } from '../../../src/terms/model/change-request';
import { application, contract, termination } from '../support/contract';

const requested = {
  acceptedOn: null,
  rejectedOn: null,
  withdrawnOn: null,
  effectiveOn: null,
};
const accepted = { ...requested, acceptedOn: '2024-05-08', effectiveOn: '2024-06-01' };
const ending = contract({ termination: termination('2024-05-31') });

test.each([
  ['REQUESTED', {}],
  ['ACCEPTED', { acceptedOn: '2024-05-08', effectiveOn: '2024-05-08' }],
  ['REJECTED', { rejectedOn: '2024-05-08' }],
  ['WITHDRAWN', { withdrawnOn: '2024-05-08' }],
])('a requested change is %s by its dates (art. 8)', (status, dates) => {
  expect(changeRequestStatusOn({ ...requested, ...dates }, contract(), '2024-05-08')).toBe(status);
});

test('a request that still waits lapses with its contract (art. 8)', () => {
  const on = (day: string): string => changeRequestStatusOn(requested, ending, day);
  expect(on('2024-05-31')).toBe('REQUESTED');
  expect(on('2024-06-01')).toBe('LAPSED');
  expect(
    changeRequestStatusOn(requested, application({ rejectedOn: '2024-05-08' }), '2024-05-08'),
  ).toBe('LAPSED');
});

test('a change accepted for a day after the recorded end lapses for as long as that stands (art. 8)', () => {
  expect(changeRequestStatusOn(accepted, ending, '2024-05-10')).toBe('LAPSED');
  expect(changeRequestStatusOn(accepted, contract(), '2024-05-10')).toBe('ACCEPTED');
  const inTime = { ...accepted, effectiveOn: '2024-05-31' };
  expect(changeRequestStatusOn(inTime, ending, '2999-12-31')).toBe('ACCEPTED');
});

test('a request that was decided does not lapse (art. 8)', () => {
  const decided = [{ rejectedOn: '2024-05-08' }, { withdrawnOn: '2024-05-08' }];
  expect(
    decided.map((dates) => changeRequestStatusOn({ ...requested, ...dates }, ending, '2999-12-31')),
  ).toEqual(['REJECTED', 'WITHDRAWN']);
});
