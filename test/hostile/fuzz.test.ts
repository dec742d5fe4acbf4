import { SEED } from '../support/random';
import { fuzz } from './fuzz/fuzz';

test('whatever is sent, the answer is a documented one and the server is as before', async () => {
  const outcomes = await fuzz({ seed: SEED, operations: 2_000 });
  console.log(JSON.stringify([...outcomes].sort(([, a], [, b]) => b - a)));
  expect(outcomes.get('200')).toBeGreaterThan(1_000);
}, 180_000);
