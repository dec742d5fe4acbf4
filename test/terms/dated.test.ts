import { valueOn } from '../../src/terms/dated';
import { contract, termination } from './support/contract';

const entries = [
  { effectiveOn: '2024-05-01', value: 'first' },
  { effectiveOn: '2024-05-08', value: 'second' },
];

test.each([
  ['2024-04-30', undefined],
  ['2024-05-01', 'first'],
  ['2024-05-07', 'first'],
  ['2024-05-08', 'second'],
  ['2024-05-09', 'second'],
])('on %s the entry in effect is %s', (day, value) => {
  expect(valueOn(contract(), entries, day)?.value).toBe(value);
});

test.each([
  ['2024-05-08', 'second'],
  ['2024-05-07', 'first'],
  ['2024-04-30', undefined],
])('of a contract that ends on %s the last entry in effect is %s', (effectiveOn, value) => {
  const ended = contract({ termination: termination(effectiveOn) });
  expect(valueOn(ended, entries, '2024-06-01')?.value).toBe(value);
});

test('no entry gives null', () => {
  expect(valueOn(contract(), [], '2024-05-01')).toBeNull();
});
