import { RememberedCallers } from '../../src/server/remembered-callers';

const CALLER = { subject: 'S', scopes: new Set<string>(), contractorIds: [], isOperator: false };
const MINUTE = 60_000;

test('a token is remembered for a minute, however often it comes', () => {
  const remembered = new RememberedCallers();
  expect(remembered.find('token', 0)).toBeNull();
  remembered.add('token', CALLER, 0, 10 * MINUTE);
  expect(remembered.find('token', MINUTE - 1)).toBe(CALLER);
  expect(remembered.find('another', MINUTE - 1)).toBeNull();
  expect(remembered.find('token', MINUTE)).toBeNull();
});

test('a token is not remembered beyond its end', () => {
  const remembered = new RememberedCallers();
  remembered.add('token', CALLER, 0, 5_000);
  expect(remembered.find('token', 4_999)).toBe(CALLER);
  expect(remembered.find('token', 5_000)).toBeNull();
});

test('of many tokens those used last are remembered', () => {
  const remembered = new RememberedCallers();
  for (let n = 0; n < 1_000; n += 1) remembered.add(`token ${n}`, CALLER, 0, MINUTE);
  expect(remembered.find('token 0', 1)).toBe(CALLER);
  remembered.add('one more', CALLER, 1, MINUTE);
  expect(remembered.find('token 0', 2)).toBe(CALLER);
  expect(remembered.find('token 1', 2)).toBeNull();
});
