import {
  firstDayIn,
  intersection,
  spansFrom,
  turningDays,
  turningDaysIn,
} from '../../../src/terms/model/turning-days';

const may = { from: '2024-05-01', to: '2024-05-31' };
const fromJune = { from: '2024-06-10', to: null };

test('a span may turn on its first day, and on the day after its last', () => {
  expect(turningDays([may, fromJune])).toEqual(['2024-05-01', '2024-06-01', '2024-06-10']);
  expect(turningDaysIn({ from: '2024-05-15', to: null }, turningDays([fromJune, may]))).toEqual([
    '2024-05-15',
    '2024-06-01',
    '2024-06-10',
  ]);
  expect(
    turningDaysIn({ from: '2024-05-15', to: '2024-06-01' }, turningDays([fromJune, may])),
  ).toEqual(['2024-05-15', '2024-06-01']);
});

test('the first day is the earliest turning day of the span on which it holds', () => {
  const turns = ['2024-06-10', '2024-05-20'];
  expect(firstDayIn(may, turns, (day) => day > '2024-05-10')).toBe('2024-05-20');
  expect(firstDayIn(may, turns, () => true)).toBe('2024-05-01');
  expect(firstDayIn(may, turns, (day) => day > '2024-05-31')).toBeNull();
  expect(firstDayIn({ from: '2024-05-31', to: '2024-05-30' }, turns, () => true)).toBeNull();
});

test('spans are still there until their last day', () => {
  expect(spansFrom('2024-05-31', [null, may, fromJune])).toEqual([may, fromJune]);
  expect(spansFrom('2024-06-01', [null, may, fromJune])).toEqual([fromJune]);
});

test.each([
  [may, { from: '2024-05-31', to: null }, { from: '2024-05-31', to: '2024-05-31' }],
  [fromJune, { from: '2024-06-01', to: null }, { from: '2024-06-10', to: null }],
  [may, fromJune, null],
  [null, may, null],
  [may, null, null],
])('%j and %j have %j in common', (a, b, common) => {
  expect(intersection(a, b)).toEqual(common);
});
