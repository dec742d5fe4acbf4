import { hasLapsedOn, lapsesOn } from '../../../src/terms/model/lapse';
import { application, contract, termination } from '../support/contract';

test.each([
  ['a contract without an end', contract(), null],
  ['a contract that ends', contract({ termination: termination('2024-05-08') }), '2024-05-09'],
  ['an application that waits', application(), null],
  ['a rejected application', application({ rejectedOn: '2024-05-08' }), '2024-05-08'],
  ['a withdrawn application', application({ withdrawnOn: '2024-05-08' }), '2024-05-08'],
])('what waits for %s lapses from its first day without it (art. 8, 9)', (_, one, day) => {
  expect(lapsesOn(one)).toBe(day);
  expect(hasLapsedOn(one, day ?? '2999-12-31')).toBe(day !== null);
  expect(hasLapsedOn(one, '2024-05-07')).toBe(false);
});
