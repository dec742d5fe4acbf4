import { ENUM_LABELS, label, labelsIn } from '../../../src/terms/wording/enum-labels';
import type { Bilingual } from '../../../src/terms/wording/language';
import { SCHEMA_ENUMS } from '../support/schema-enums';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** What programs read and people do not. */
const isTechnical = (name: string): boolean =>
  ['ContractErrorCode', 'ContractLanguage'].includes(name) || name.endsWith('OrderBy');

const values = (labels: Readonly<Record<string, Bilingual>>): Bilingual[] => Object.values(labels);

const forPeople = [...SCHEMA_ENUMS].filter(([name]) => !isTechnical(name));

test('every enumeration that people read is named', () => {
  expect(Object.keys(ENUM_LABELS).sort()).toEqual(forPeople.map(([name]) => name).sort());
});

test.each(forPeople)('every value of %s has a name', (name, schemaValues) => {
  const labels: Partial<Record<string, object>> = ENUM_LABELS;
  expect(Object.keys(labels[name] ?? {}).sort()).toEqual([...schemaValues].sort());
});

test.each(Object.entries(ENUM_LABELS))('the names of %s are in two languages', (name, labels) => {
  for (const { ja, en } of values(labels)) {
    expect(en).toMatch(/[A-Za-z]/);
    expect(en).not.toMatch(JAPANESE);
    if (name !== 'ContractServiceItem') expect(ja).toMatch(JAPANESE);
    // A claim alone is 請求, and a state is 状態.
    expect(ja).not.toContain('状況');
    if (!/^(Contract(Event|Date|Deci)|OutageClaim|ClaimDenial)/.test(name)) {
      expect(ja).not.toContain('請求');
    }
  }
});

test.each(Object.entries(ENUM_LABELS))('the names of %s are told apart', (_, labels) => {
  const names = values(labels);
  expect(new Set(names.map(({ ja }) => ja)).size).toBe(names.length);
  expect(new Set(names.map(({ en }) => en)).size).toBe(names.length);
});

test('the items are named as in article 2', () => {
  expect(label('ContractServiceItem', 'PRIVATE_CONNECT_1GBPS').ja).toBe('1Gbps');
  expect(label('ContractServiceItem', 'REMOTE_CONNECT_TYPE_A').ja).toBe('タイプ A');
});

test('a contract ends and an option stops: their notices have names of their own', () => {
  expect(label('ContractStatus', 'UNDER_NOTICE').ja).toContain('解除');
  expect(label('OptionStatus', 'UNDER_NOTICE').ja).toContain('利用の停止');
});

test('the list has each value once, in the language asked for', () => {
  const count = Object.values(ENUM_LABELS).flatMap(values).length;
  expect(labelsIn('JA')).toHaveLength(count);
  expect(labelsIn('JA')).toContainEqual({
    enum: 'ContractStatus',
    value: 'ACTIVE',
    label: '利用中',
  });
  expect(labelsIn('EN')).toContainEqual({
    enum: 'ContractStatus',
    value: 'ACTIVE',
    label: 'active',
  });
});
