import {
  agreementFollowsNotice,
  endByTheCompanyIsNotPast,
  endIsEarlier,
  noticeIsNotYetEffective,
  withEnd,
  withoutEnd,
} from '../../../src/terms/clauses/11-termination';
import { contract, termination } from '../support/contract';

const present = termination('2024-05-08', {
  ground: 'CONTRACTOR_NOTICE',
  arrivedOn: '2024-04-08',
  underNoticeFrom: '2024-04-08',
  recordedOn: '2024-04-09',
});
const underNotice = contract({ termination: present });
const byCompany = (effectiveOn: string, underNoticeFrom = '2024-04-25') =>
  termination(effectiveOn, { underNoticeFrom });

describe('the effective date of a termination by the company (art. 13)', () => {
  const recordedOn = '2024-05-08';

  test('is not in the past', () => {
    const ground = 'COMPANY';
    expect(endByTheCompanyIsNotPast({ ground, effectiveOn: '2024-05-08', recordedOn })).toBeNull();
    expect(endByTheCompanyIsNotPast({ ground, effectiveOn: '2024-05-07', recordedOn })).toEqual({
      code: 'DATE_IN_PAST',
      path: ['effectiveOn'],
      details: { date: '2024-05-07', earliest: '2024-05-08' },
    });
  });

  test.each(['GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'] as const)(
    'under %s is that of the contractor',
    (ground) => {
      expect(
        endByTheCompanyIsNotPast({ ground, effectiveOn: '2024-05-07', recordedOn }),
      ).toBeNull();
    },
  );
});

describe('a contract that ends anew (art. 11)', () => {
  test('takes an earlier date alone', () => {
    const on = (effectiveOn: string) => endIsEarlier({ standing: present, effectiveOn });
    expect(on('2024-05-07')).toBeNull();
    expect(on('2024-05-08')).toEqual({
      code: 'ALREADY_UNDER_NOTICE',
      details: { effectiveOn: '2024-05-08', subject: 'contract' },
    });
    expect(on('2024-05-09')).toEqual(on('2024-05-08'));
    expect(endIsEarlier({ standing: null, effectiveOn: '2024-05-09' })).toBeNull();
    expect(endIsEarlier({ standing: present, effectiveOn: null })).toBeNull();
  });

  test('that is not under notice ends as told', () => {
    expect(withEnd(contract(), byCompany('2024-05-07'))).toEqual(
      contract({ termination: byCompany('2024-05-07') }),
    );
  });

  test('takes the new day and its ground, has been under notice since the first, and keeps what it replaced', () => {
    expect(withEnd(underNotice, byCompany('2024-05-07'))).toEqual({
      ...underNotice,
      termination: byCompany('2024-05-07', '2024-04-08'),
      supersededTerminations: [present],
    });
    const { termination: ended } = withEnd(underNotice, byCompany('2024-05-07', '2024-04-07'));
    expect(ended?.underNoticeFrom).toBe('2024-04-07');
  });
});

describe('a contract without its recorded end (art. 11)', () => {
  test('goes on', () => {
    expect(withoutEnd(underNotice)).toEqual(contract());
  });

  test('ends as it did before that end replaced another', () => {
    const twice = withEnd(withEnd(underNotice, byCompany('2024-05-07')), byCompany('2024-05-01'));
    expect(withoutEnd(twice)).toEqual(withEnd(underNotice, byCompany('2024-05-07')));
    expect(withoutEnd(withoutEnd(twice))).toEqual(underNotice);
  });
});

describe('the withdrawal of a notice (art. 11)', () => {
  test('is possible until its effective date', () => {
    expect(noticeIsNotYetEffective({ endsOn: '2024-05-08', today: '2024-05-08' })).toBeNull();
    expect(noticeIsNotYetEffective({ endsOn: '2024-05-08', today: '2024-05-09' })).toEqual({
      code: 'NOTICE_ALREADY_EFFECTIVE',
      details: { effectiveOn: '2024-05-08', subject: 'contract' },
    });
  });

  test('needs an agreement that comes after it', () => {
    const agreed = (contractorAgreedOn: string, end = present) =>
      agreementFollowsNotice({ contractorAgreedOn, termination: end });
    expect(agreed('2024-04-08')).toBeNull();
    expect(agreed('2024-04-07')).toEqual({
      code: 'DATES_OUT_OF_ORDER',
      path: ['contractorAgreedOn'],
      article: '11',
      details: {
        first: { field: 'arrivedOn', value: '2024-04-08' },
        second: { field: 'contractorAgreedOn', value: '2024-04-07' },
      },
    });
    // An end of the company's own is known from the day on which it is recorded.
    const own = termination('2024-05-31', { recordedOn: '2024-04-25' });
    expect([agreed('2024-04-25', own), agreed('2024-04-24', own)?.code]).toEqual([
      null,
      'DATES_OUT_OF_ORDER',
    ]);
  });
});
