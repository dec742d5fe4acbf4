import {
  correctedTermination,
  effectiveDayIsThatOfTheNotice,
  onlyANoticeArrives,
} from '../../../src/terms/clauses/11-corrected-termination';
import { contract, termination } from '../support/contract';

const notice = termination('2024-06-30', {
  ground: 'CONTRACTOR_NOTICE',
  arrivedOn: '2024-05-10',
  requestedOn: '2024-06-30',
  underNoticeFrom: '2024-05-10',
  recordedOn: '2024-05-12',
  note: null,
});
const ownEnd = termination('2024-06-30', { recordedOn: '2024-05-12', endedWithId: 'base' });

describe('a recorded end as it should have been recorded (art. 11)', () => {
  test('of a notice follows from its true arrival and the day that it names', () => {
    expect(correctedTermination(contract(), notice, { arrivedOn: '2024-06-10' })).toEqual({
      ...notice,
      arrivedOn: '2024-06-10',
      // The 30th day after 06-10 is later than 06-30.
      effectiveOn: '2024-07-10',
      underNoticeFrom: '2024-06-10',
    });
    expect(correctedTermination(contract(), notice, { requestedOn: '2024-07-31' })).toEqual({
      ...notice,
      requestedOn: '2024-07-31',
      effectiveOn: '2024-07-31',
    });
  });

  test('of a notice that named no day takes effect when the 30 days elapse', () => {
    expect(correctedTermination(contract(), notice, { requestedOn: null })).toEqual({
      ...notice,
      requestedOn: null,
      effectiveOn: '2024-06-09',
    });
  });

  test('on another ground is no notice, and known from the day of the record', () => {
    expect(
      correctedTermination(contract(), notice, { ground: 'COMPANY', effectiveOn: '2024-05-31' }),
    ).toEqual({
      ...notice,
      ground: 'COMPANY',
      arrivedOn: null,
      requestedOn: null,
      effectiveOn: '2024-05-31',
      underNoticeFrom: '2024-05-12',
    });
  });

  test('that was a notice arrived, unless told, on the day of the record; it is the contract’s own end', () => {
    expect(correctedTermination(contract(), ownEnd, { ground: 'CONTRACTOR_NOTICE' })).toEqual({
      ...ownEnd,
      ground: 'CONTRACTOR_NOTICE',
      arrivedOn: '2024-05-12',
      effectiveOn: '2024-06-11',
      underNoticeFrom: '2024-05-12',
      endedWithId: null,
    });
  });
});

describe('the effective date of a notice (art. 11)', () => {
  const told = (effectiveOn: string | null, corrected: typeof notice | null = notice) =>
    effectiveDayIsThatOfTheNotice({ told: { effectiveOn }, corrected });

  test('is the one that follows from it, told or not', () => {
    expect([told(null), told('2024-06-30')]).toEqual([null, null]);
    expect(told('2024-06-29')).toEqual({
      code: 'DATE_IN_PAST',
      path: ['effectiveOn'],
      details: { date: '2024-06-29', earliest: '2024-06-30' },
    });
    expect(told('2024-07-01')).toEqual({
      code: 'DATE_IN_FUTURE',
      path: ['effectiveOn'],
      details: { date: '2024-07-01', latest: '2024-06-30' },
    });
  });

  test('is free on another ground, and where the end is taken back', () => {
    expect([told('2024-05-31', ownEnd), told('2024-05-31', null)]).toEqual([null, null]);
  });
});

describe('the days of a notice (art. 11, 13)', () => {
  test.each([{ arrivedOn: '2024-05-10' }, { requestedOn: '2024-05-10' }])(
    'such as %j are told of a notice alone',
    (told) => {
      expect(onlyANoticeArrives({ told, corrected: notice })).toBeNull();
      expect(onlyANoticeArrives({ told, corrected: null })).toBeNull();
      expect(onlyANoticeArrives({ told, corrected: ownEnd })).toEqual({
        code: 'GROUND_NOT_PERMITTED',
        path: ['ground'],
        details: { ground: 'COMPANY', permitted: ['CONTRACTOR_NOTICE'] },
      });
    },
  );

  test('need not be told', () => {
    expect(onlyANoticeArrives({ told: { requestedOn: null }, corrected: ownEnd })).toBeNull();
  });
});
