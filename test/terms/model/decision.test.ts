import { decisionOf } from '../../../src/terms/model/decision';

const waiting = {
  acceptedOn: null,
  rejectedOn: null,
  withdrawnOn: null,
  decisionReason: null,
  decidedBy: null,
};

test('what waits has no decision (art. 4, 8, 9)', () => {
  expect(decisionOf(waiting)).toBeNull();
});

test.each([
  ['ACCEPTED', 'acceptedOn'],
  ['REJECTED', 'rejectedOn'],
  ['WITHDRAWN', 'withdrawnOn'],
])('what is decided was %s on its day, for its reason, by whom', (outcome, day) => {
  const facts = {
    ...waiting,
    [day]: '2024-05-08',
    decisionReason: 'Incomplete',
    decidedBy: 'op-1',
  };
  expect(decisionOf(facts)).toEqual({
    outcome,
    on: '2024-05-08',
    reason: 'Incomplete',
    by: 'op-1',
  });
});
