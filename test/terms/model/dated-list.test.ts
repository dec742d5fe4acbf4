import { entryInEffect, insertEntry } from '../../../src/terms/model/dated-list';
import { contract, termination } from '../support/contract';

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
  expect(entryInEffect(contract(), entries, day)?.value).toBe(value);
});

test.each([
  ['2024-05-08', 'second'],
  ['2024-05-07', 'first'],
  ['2024-04-30', undefined],
])('of a contract that ends on %s the last entry in effect is %s', (effectiveOn, value) => {
  const ended = contract({ termination: termination(effectiveOn) });
  expect(entryInEffect(ended, entries, '2024-06-01')?.value).toBe(value);
});

test('no entry gives null', () => {
  expect(entryInEffect(contract(), [], '2024-05-01')).toBeNull();
});

test.each([
  ['2024-04-30', ['new', 'first', 'second']],
  ['2024-05-01', ['first', 'new', 'second']],
  ['2024-05-07', ['first', 'new', 'second']],
  ['2024-05-08', ['first', 'second', 'new']],
  ['2024-05-09', ['first', 'second', 'new']],
])('an entry of %s comes after those of its day', (effectiveOn, order) => {
  const list = insertEntry(entries, { effectiveOn, value: 'new' });
  expect(list.map(({ value }) => value)).toEqual(order);
  expect(entries).toHaveLength(2);
});
