import {
  isNotAfterTermination,
  isNotBeforeAcceptance,
  isNotBeyond,
  isNotPast,
} from '../../../src/terms/clauses/08-effective-days';

const path = ['effectiveOn'];
const before = { date: '2024-05-07', path };
const same = { date: '2024-05-08', path };
const after = { date: '2024-05-09', path };

test('what follows from an acceptance does not come before it', () => {
  expect(isNotBeforeAcceptance(after, '2024-05-08')).toBeNull();
  expect(isNotBeforeAcceptance(same, '2024-05-08')).toBeNull();
  expect(isNotBeforeAcceptance(before, '2024-05-08')).toEqual({
    code: 'BEFORE_ACCEPTANCE',
    path,
    details: { date: '2024-05-07', acceptedOn: '2024-05-08' },
  });
});

test('nothing takes effect after the effective date of termination (art. 8)', () => {
  expect(isNotAfterTermination(after, null)).toBeNull();
  expect(isNotAfterTermination(before, '2024-05-08')).toBeNull();
  expect(isNotAfterTermination(same, '2024-05-08')).toBeNull();
  expect(isNotAfterTermination(after, '2024-05-08')).toEqual({
    code: 'AFTER_TERMINATION',
    path,
    details: { date: '2024-05-09', terminationEffectiveOn: '2024-05-08' },
  });
});

test('the past is not rewritten', () => {
  expect(isNotPast(after, '2024-05-08')).toBeNull();
  expect(isNotPast(same, '2024-05-08')).toBeNull();
  expect(isNotPast(before, '2024-05-08')).toEqual({
    code: 'DATE_IN_PAST',
    path,
    details: { date: '2024-05-07', earliest: '2024-05-08' },
  });
});

test('no date lies after the latest', () => {
  expect(isNotBeyond(before, '2024-05-08')).toBeNull();
  expect(isNotBeyond(same, '2024-05-08')).toBeNull();
  expect(isNotBeyond(after, '2024-05-08')).toEqual({
    code: 'DATE_IN_FUTURE',
    path,
    details: { date: '2024-05-09', latest: '2024-05-08' },
  });
});

test('no contract date lies after 2999-12-31', () => {
  expect(isNotBeyond({ date: '2999-12-31', path })).toBeNull();
  expect(isNotBeyond({ date: '3000-01-01', path })?.details).toEqual({
    date: '3000-01-01',
    latest: '2999-12-31',
  });
});
