import { outcomeOfCorrection } from '../../../src/terms/clauses/11-correction';
import type { TrueEnd } from '../../../src/terms/clauses/11-corrected-termination';
import type { Contract, Termination } from '../../../src/terms/model/contract';
import { contract, termination } from '../support/contract';

const notice = termination('2024-06-30', {
  ground: 'CONTRACTOR_NOTICE',
  arrivedOn: '2024-05-10',
  requestedOn: '2024-06-30',
  underNoticeFrom: '2024-05-10',
  recordedOn: '2024-05-12',
  note: null,
});
const remote = contract({ id: 'remote', serviceType: 'REMOTE_CONNECT' });

function correct(end: Termination, told: TrueEnd | null, ...others: Contract[]) {
  const one = { ...contract({ id: 'base' }), termination: end };
  const { changed, refusals } = outcomeOfCorrection<Contract>(one, [one, ...others], {
    told,
    choice: null,
    today: '2024-07-10',
  });
  return {
    ends: changed.map((each) => each.termination?.effectiveOn ?? null),
    codes: refusals.map(({ code }) => code),
  };
}

describe('the correction of a recorded end (art. 11)', () => {
  test('takes it back, also after its effective date', () => {
    expect(correct(notice, null)).toEqual({ ends: [null], codes: [] });
  });

  test('gives it its true days', () => {
    expect(correct(notice, { requestedOn: '2024-07-31' })).toEqual({
      ends: ['2024-07-31'],
      codes: [],
    });
    expect(correct(notice, { arrivedOn: '2024-06-30' }).ends).toEqual(['2024-07-30']);
  });

  test('changes something', () => {
    expect(correct(notice, { effectiveOn: '2024-06-30' }).codes).toEqual(['NO_CHANGE']);
    expect(correct(notice, { effectiveOn: '2024-06-29' }).codes).toEqual(['DATE_IN_PAST']);
    // The contract is under notice from another day, though it ends on the same.
    expect(correct(notice, { arrivedOn: '2024-05-11' }).codes).toEqual([]);
    const together = { ...notice, endedWithId: 'other' };
    expect(correct(together, { ground: 'CONTRACTOR_NOTICE' }).codes).toEqual(['NO_CHANGE']);
    expect(correct(notice, { requestedOn: null }).codes).toEqual([]);
  });

  test('may turn out to be the act of the contractor, long ago, and not of the company', () => {
    const long = { effectiveOn: '2024-04-10' };
    const own = termination('2024-06-30', { recordedOn: '2024-05-12' });
    expect(correct(own, { ...long, ground: 'GENERAL_TERMS_28_2' }).codes).toEqual([]);
    expect(correct(own, long).codes).toEqual(['DATE_IN_PAST']);
    // A notice takes effect when it does, whenever it was recorded.
    expect(correct(notice, { arrivedOn: '2024-04-08', requestedOn: null }).codes).toEqual([]);
  });

  test('is not later than another end that stands', () => {
    const one = {
      ...contract({ id: 'base' }),
      termination: notice,
      supersededTerminations: [termination('2024-07-31')],
    };
    const { refusals } = outcomeOfCorrection<Contract>(one, [one], {
      told: { requestedOn: '2024-07-31' },
      choice: null,
      today: '2024-07-10',
    });
    expect(refusals).toMatchObject([
      { code: 'ALREADY_UNDER_NOTICE', details: { effectiveOn: '2024-07-31' } },
    ]);
  });

  test('asks what becomes of more dependents, and is held against the limit on every day', () => {
    expect(
      correct(notice, { requestedOn: null }, { ...remote, termination: notice }).codes,
    ).toEqual(['DEPENDENTS_CHOICE_REQUIRED']);
    const three = ['x', 'y', 'z'].map((id) => contract({ id, acceptedOn: '2024-07-01' }));
    expect(correct(notice, null, ...three).codes).toEqual(['CONTRACT_LIMIT_EXCEEDED']);
  });
});
