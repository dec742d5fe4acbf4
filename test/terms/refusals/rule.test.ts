import type { Refusal } from '../../../src/terms/refusals/refusal';
import { refusalsOf } from '../../../src/terms/refusals/rule';

const notOver: Refusal = { code: 'OUTAGE_NOT_OVER', details: {} };
const notComplete: Refusal = { code: 'OUTAGE_NOT_COMPLETE', details: {} };

test('gives all refusals in the order of the rules', () => {
  const rules = [
    (hours: number) => (hours > 1 ? notOver : null),
    () => null,
    (hours: number) => (hours > 0 ? notComplete : null),
  ];
  expect(refusalsOf(rules, 2)).toEqual([notOver, notComplete]);
  expect(refusalsOf(rules, 1)).toEqual([notComplete]);
  expect(refusalsOf(rules, 0)).toEqual([]);
});
