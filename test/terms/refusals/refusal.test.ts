import {
  REFUSAL_CODES,
  type Refusal,
  refusalArticle,
  refusalMessage,
} from '../../../src/terms/refusals/refusal';
import { LANGUAGES } from '../../../src/terms/wording/language';
import { SCHEMA_ENUMS } from '../support/schema-enums';

describe('the codes', () => {
  test('are those of the schema', () => {
    expect([...REFUSAL_CODES].sort()).toEqual(
      [...(SCHEMA_ENUMS.get('ContractErrorCode') ?? [])].sort(),
    );
  });
});

describe('the article of a refusal', () => {
  const details = { minimum: 50 };

  test('is the one of its code', () => {
    expect(refusalArticle({ code: 'ACCOUNT_COUNT_BELOW_MINIMUM', details })).toBe('5');
  });

  test('is the one that the rule names instead', () => {
    const refusal = { code: 'ACCOUNT_COUNT_BELOW_MINIMUM', details, article: '8' } as const;
    expect(refusalArticle(refusal)).toBe('8');
  });

  test('is none for what is about the record alone', () => {
    expect(refusalArticle({ code: 'NOT_FOUND', details: {} })).toBeNull();
  });
});

describe('the message of a refusal', () => {
  test('is in the language asked for', () => {
    const refusal: Refusal = {
      code: 'CLAIM_PERIOD_EXPIRED',
      details: { claimDeadline: '2023-05-31' },
    };
    expect(LANGUAGES.map((language) => refusalMessage(refusal, language))).toEqual([
      '料金の減額を請求し得る期間は2023年5月31日をもって満了し、その権利は失われました。',
      'The last day for claiming a reduction was 2023-05-31; the right to it has lapsed.',
    ]);
  });
});
