import {
  notAfterTermination,
  notAhead,
  notBeforeAcceptance,
  notBeforeRequested,
  notPast,
  withinRecord,
} from '../../../src/terms/model/day-rules';

const path = ['effectiveOn'];
const today = '2024-05-08';

test('the past is not rewritten', () => {
  const rule = notPast('effectiveOn');
  expect(rule({ effectiveOn: today, today })).toBeNull();
  expect(rule({ effectiveOn: '2024-05-07', today })).toEqual({
    code: 'DATE_IN_PAST',
    path,
    details: { date: '2024-05-07', earliest: today },
  });
});

test('what has happened is not ahead', () => {
  const rule = notAhead('effectiveOn');
  expect(rule({ effectiveOn: today, today })).toBeNull();
  expect(rule({ effectiveOn: '2024-05-09', today })).toEqual({
    code: 'DATE_IN_FUTURE',
    path,
    details: { date: '2024-05-09', latest: today },
  });
});

test('no contract date lies after 2999-12-31', () => {
  const rule = withinRecord('effectiveOn');
  expect(rule({ effectiveOn: '2999-12-31' })).toBeNull();
  expect(rule({ effectiveOn: '3000-01-01' })).toEqual({
    code: 'DATE_IN_FUTURE',
    path,
    details: { date: '3000-01-01', latest: '2999-12-31' },
  });
});

test('what follows from an acceptance does not come before it (art. 3, 8, 11)', () => {
  const rule = notBeforeAcceptance('effectiveOn');
  expect(rule({ effectiveOn: today, acceptedOn: today })).toBeNull();
  expect(rule({ effectiveOn: '2024-05-07', acceptedOn: today })).toEqual({
    code: 'BEFORE_ACCEPTANCE',
    path,
    details: { date: '2024-05-07', acceptedOn: today },
  });
});

test('nothing takes effect after the effective date of termination (art. 8, 11)', () => {
  const rule = notAfterTermination('effectiveOn');
  expect(rule({ effectiveOn: today, endsOn: null })).toBeNull();
  expect(rule({ effectiveOn: today, endsOn: today })).toBeNull();
  const late = { effectiveOn: '2024-05-09', endsOn: today };
  const refusal = {
    code: 'AFTER_TERMINATION',
    path,
    details: { date: '2024-05-09', terminationEffectiveOn: today },
  };
  expect(rule(late)).toEqual(refusal);
  expect(notAfterTermination('effectiveOn', '8')(late)).toEqual({ ...refusal, article: '8' });
});

test('nothing takes effect earlier than the contractor asked for (art. 8)', () => {
  const rule = notBeforeRequested('effectiveOn');
  expect(rule({ effectiveOn: today, requestedFor: null })).toBeNull();
  expect(rule({ effectiveOn: today, requestedFor: today })).toBeNull();
  const early = { effectiveOn: '2024-05-07', requestedFor: today };
  const refusal = {
    code: 'BEFORE_REQUESTED_DATE',
    path,
    details: { date: '2024-05-07', requestedOn: today },
  };
  expect(rule(early)).toEqual(refusal);
  expect(notBeforeRequested('effectiveOn', '4')(early)).toEqual({ ...refusal, article: '4' });
});

test('a day that is not named is not refused', () => {
  const facts = { effectiveOn: null, today, acceptedOn: today, endsOn: today, requestedFor: today };
  const rules = [
    notPast('effectiveOn'),
    notAhead('effectiveOn'),
    withinRecord('effectiveOn'),
    notBeforeAcceptance('effectiveOn'),
    notAfterTermination('effectiveOn'),
    notBeforeRequested('effectiveOn'),
  ];
  expect(rules.map((rule) => rule(facts))).toEqual(rules.map(() => null));
});
