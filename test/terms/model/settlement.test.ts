import { draftSettlement } from '../../../src/terms/model/settlement';

const line = (amount: number) => ({
  label: { ja: '初期費用', en: 'Initial fee' },
  amount,
  article: 'Annex 1',
});

test('a settlement has the lines that have an amount', () => {
  expect(draftSettlement(3, '2024-05-08', [line(1), line(0), line(2)])).toEqual({
    amount: 3,
    arisesOn: '2024-05-08',
    lines: [line(1), line(2)],
  });
});

test('a settlement of 0 yen is not made (art. 13)', () => {
  expect(draftSettlement(0, '2024-05-08', [line(0)])).toBeNull();
});
