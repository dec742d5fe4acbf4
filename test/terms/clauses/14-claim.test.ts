import {
  claimIsTheFirst,
  companyIsAtFault,
  companyMayBeAtFault,
  contractIsAffected,
  deciderIsNotFiler,
  outageIsComplete,
  outageIsLongEnough,
  outageIsOver,
} from '../../../src/terms/clauses/14-claim';
import { OUTAGE_ATTRIBUTIONS } from '../../../src/terms/model/outage';
import { EDITION } from '../support/edition';
import { outage } from '../support/outage';

const HOUR = 3_600_000;

describe('the fault (art. 14)', () => {
  test('may still be under investigation when a claim is filed', () => {
    const fileable = OUTAGE_ATTRIBUTIONS.filter(
      (attribution) => !companyMayBeAtFault({ outage: outage({ attribution }) }),
    );
    expect(fileable).toEqual(['UNDER_INVESTIGATION', 'COMPANY']);
  });

  test("is known to be the company's when a claim is granted", () => {
    const grantable = OUTAGE_ATTRIBUTIONS.filter(
      (attribution) => !companyIsAtFault({ outage: outage({ attribution }) }),
    );
    expect(grantable).toEqual(['COMPANY']);
  });

  test('of another is told', () => {
    const facts = { outage: outage({ attribution: 'THIRD_PARTY' }) };
    const refusal = {
      code: 'NOT_COMPANY_ATTRIBUTABLE',
      details: { attribution: 'THIRD_PARTY' },
    };
    expect(companyMayBeAtFault(facts)).toEqual(refusal);
    expect(companyIsAtFault(facts)).toEqual(refusal);
  });
});

describe('the length (art. 14)', () => {
  test.each([
    [24 * HOUR - 1, 23],
    [23 * HOUR, 23],
    [0, 0],
  ])('of %i ms is too short', (counted, hours) => {
    expect(outageIsLongEnough({ edition: EDITION, counted })).toEqual({
      code: 'OUTAGE_TOO_SHORT',
      details: { hours, minimumHours: 24 },
    });
  });

  test.each([24 * HOUR, 24 * HOUR + 1])('of %i ms is enough', (counted) => {
    expect(outageIsLongEnough({ edition: EDITION, counted })).toBeNull();
  });
});

test('a claim is for a contract that is affected', () => {
  expect(contractIsAffected({ isAffected: true })).toBeNull();
  expect(contractIsAffected({ isAffected: false })).toEqual({
    code: 'CONTRACT_NOT_AFFECTED',
    details: {},
  });
});

test('an outage that counts is complete', () => {
  expect(outageIsComplete({ outage: outage() })).toBeNull();
  expect(outageIsComplete({ outage: outage({ complete: false }) })).toEqual({
    code: 'OUTAGE_NOT_COMPLETE',
    details: {},
  });
});

test('an outage is over when the service is restored (Annex 3)', () => {
  expect(outageIsOver({ outage: outage() })).toBeNull();
  expect(outageIsOver({ outage: outage({ restoredAt: null }) })).toEqual({
    code: 'OUTAGE_NOT_OVER',
    details: {},
  });
});

test('there is one claim for a contract and an outage', () => {
  expect(claimIsTheFirst({ isClaimed: false })).toBeNull();
  expect(claimIsTheFirst({ isClaimed: true })).toEqual({
    code: 'DUPLICATE_CLAIM',
    details: {},
  });
});

test('whoever filed a claim does not grant it', () => {
  expect(deciderIsNotFiler({ filedBy: 'op-1', decidedBy: 'op-2' })).toBeNull();
  expect(deciderIsNotFiler({ filedBy: 'op-1', decidedBy: 'op-1' })).toEqual({
    code: 'FILER_CANNOT_DECIDE',
    details: {},
  });
});
