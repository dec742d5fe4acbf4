import { SEED } from '../support/random';
import { fuzz } from './fuzz/fuzz';

test('whatever is sent, the answer is a documented one and the server is as before', async () => {
  const outcomes = await fuzz({ seed: SEED, operations: 2_000 });
  // Most of what is sent must get as far as the resolvers, and some as far as the rules.
  expect(outcomes.get('200')).toBeGreaterThan(1_000);
  expect(outcomes.get('NOT_FOUND')).toBeGreaterThan(5);
  expect(outcomes.get('INVALID_STATE')).toBeGreaterThan(5);
}, 180_000);
