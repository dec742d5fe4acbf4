import { acknowledgementFacts } from '../../../src/terms/clauses/11-acknowledgement';
import { acknowledgement } from '../../../src/terms/wording/acknowledgement';
import type { Contract, Termination } from '../../../src/terms/model/contract';
import { contract, termination } from '../support/contract';

const notice = (requestedOn: string | null, effectiveOn: string): Termination =>
  termination(effectiveOn, {
    ground: 'CONTRACTOR_NOTICE',
    arrivedOn: '2024-04-08',
    requestedOn,
    underNoticeFrom: '2024-04-08',
    recordedOn: '2024-04-08',
    note: null,
  });
const remote = contract({
  id: 'remote',
  contractNumber: 'SAS-00000002',
  serviceType: 'REMOTE_CONNECT',
});
const textOf = (end: Termination, ...others: Contract[]): { ja: string[]; en: string[] } => {
  const one = contract({ termination: end });
  const { ja, en } = acknowledgement(acknowledgementFacts(one, end, [one, ...others]));
  return { ja: ja.split('\n'), en: en.split('\n') };
};

test('a notice is acknowledged in writing, line by line (art. 11)', () => {
  const text = textOf(notice('2024-05-01', '2024-05-08'));
  expect(text.ja).toEqual([
    '通知受領書',
    '契約番号：SAS-00000001',
    '種類：Web ゲートウェイ',
    '解除の事由：契約者の解約申込書による通知',
    '通知が到達した日：2024年4月8日',
    '契約者が指定した日：2024年5月1日',
    '解除の効力が生じる日：2024年5月8日',
    '契約者が指定した日は通知が到達した日から 30 日を経過する日（2024年5月8日）より前の日であるため、指定した日ではなく、2024年5月8日に効力が生じます。',
    '契約は、解除の効力が生じる日の終了まで存続します。',
    '最低利用期間内解除調定金：14,666 円',
    '・最低利用期間内解除調定金 基本料金：5,500 円（別紙 2）',
    '・最低利用期間内解除調定金 アカウント使用料：9,166 円（別紙 2）',
    '根拠：第 11 条、第 13 条、別紙 2',
  ]);
  expect(text.en).toEqual([
    'Acknowledgement of a termination notice',
    'Contract: SAS-00000001',
    'Service type: Web Gateway',
    'Ground: notice by the contractor',
    'Notice arrived on: 2024-04-08',
    'Day named by the contractor: 2024-05-01',
    'Takes effect on: 2024-05-08',
    'The day named is before the day on which 30 days from its arrival elapse (2024-05-08): it takes effect not on the day named but on 2024-05-08.',
    'The contract is in force to the end of that day.',
    'Early-termination settlement: 14,666 yen',
    '- Early-termination settlement: basic fee: 5,500 yen (Annex 2)',
    '- Early-termination settlement: account usage fee: 9,166 yen (Annex 2)',
    'By: article 11, article 13, Annex 2',
  ]);
});

test('a notice that names no day, or a later one, is told why it takes effect when it does (art. 11)', () => {
  const none = textOf(notice(null, '2024-05-08'));
  expect(none.ja).toContain('契約者が指定した日：なし');
  expect(none.ja).toContain(
    '通知が到達した日から 30 日を経過する日（2024年5月8日）に効力が生じます。',
  );
  expect(none.en).toContain(
    'It takes effect on the day on which 30 days from its arrival elapse (2024-05-08).',
  );
  const later = textOf(notice('2024-06-30', '2024-06-30'));
  expect(later.ja).toContain(
    '契約者が指定した日は通知が到達した日から 30 日を経過する日（2024年5月8日）より前の日ではないため、指定のとおりの日に効力が生じます。',
  );
  expect(later.en).toContain(
    'The day named is not before the day on which 30 days from its arrival elapse (2024-05-08): it takes effect on the day named.',
  );
  expect(later.ja).toContain('最低利用期間内解除調定金：生じません。');
  expect(later.en).toContain('Early-termination settlement: none is due.');
  expect(later.ja.at(-1)).toBe('根拠：第 11 条、第 13 条');
});

test('the dependents that end with it, or are left without a base, are told with their days (art. 6)', () => {
  const end = notice(null, '2024-05-08');
  const together = { ...remote, termination: { ...end, endedWithId: 'c-1' } };
  const left = contract({
    id: 'left',
    contractNumber: 'SAS-00000003',
    serviceType: 'PRIVATE_CONNECT',
  });
  const text = textOf(end, together, left);
  expect(text.ja.slice(-3)).toEqual([
    '同時に解除となる契約：SAS-00000002（リモートコネクト、解除の効力が生じる日 2024年5月8日）',
    '利用資格を満たさないこととなる契約：SAS-00000003（プライベートコネクト、2024年5月9日から）',
    '根拠：第 6 条、第 11 条、第 13 条、別紙 2',
  ]);
  expect(text.en.slice(-3)).toEqual([
    'Contracts that end together with it: SAS-00000002 (Remote Connect; takes effect on 2024-05-08)',
    'Contracts left without a base: SAS-00000003 (Private Connect; from 2024-05-09)',
    'By: article 6, article 11, article 13, Annex 2',
  ]);
});

test('a dependent that ends together with its base is told so (art. 6)', () => {
  const text = textOf({ ...notice(null, '2024-05-08'), endedWithId: 'base' });
  expect(text.ja).toContain(
    '利用資格に係る契約の解除とともに、利用資格を満たす最後の日に効力が生じます。',
  );
  expect(text.en).toContain(
    'It ends together with its base contract, on the last day on which a base remains.',
  );
  expect(text.en.at(-1)).toMatch(/^By: article 6, /);
});

test('an end by the company is told as its record (art. 13)', () => {
  const text = textOf(termination('2024-05-31', { ground: 'GENERAL_TERMS_28_2' }));
  expect(text.ja).toEqual([
    '解除の記録',
    '契約番号：SAS-00000001',
    '種類：Web ゲートウェイ',
    '解除の事由：一般規程第 28 条第 2 項による契約者の解除',
    '解除の効力が生じる日：2024年5月31日',
    '契約は、解除の効力が生じる日の終了まで存続します。',
    '最低利用期間内解除調定金：生じません。',
    '根拠：第 13 条',
  ]);
});
