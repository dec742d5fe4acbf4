import { editionAgreedToIsCurrent } from '../../../src/terms/clauses/supplementary-consent';

describe('consent to the edition in force (Supplementary, art. 15, 16)', () => {
  test.each(['2022-09-01', '2024-04-01'])('is recorded on %s', (on) => {
    expect(editionAgreedToIsCurrent({ agreesToTermsEdition: '2022-09-01', today: on })).toBeNull();
  });

  test('to another edition is refused', () => {
    expect(
      editionAgreedToIsCurrent({ agreesToTermsEdition: '2022-09-02', today: '2024-04-01' }),
    ).toEqual({
      code: 'TERMS_EDITION_NOT_CURRENT',
      path: ['agreesToTermsEdition'],
      details: { currentEdition: '2022-09-01' },
    });
  });

  test('cannot be given before the first edition is in force', () => {
    expect(
      editionAgreedToIsCurrent({ agreesToTermsEdition: '2022-09-01', today: '2022-08-31' })
        ?.details,
    ).toEqual({ currentEdition: null });
  });
});
