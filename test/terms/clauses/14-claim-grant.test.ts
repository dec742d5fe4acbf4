import {
  companyIsAtFault,
  deciderIsNotFiler,
  outageIsComplete,
  outageIsOver,
  unitIsLeft,
} from '../../../src/terms/clauses/14-claim-grant';
import { OUTAGE_ATTRIBUTIONS } from '../../../src/terms/model/outage';
import { outage } from '../support/outage';

describe('the fault (art. 14)', () => {
  test("is known to be the company's when a claim is granted", () => {
    const grantable = OUTAGE_ATTRIBUTIONS.filter(
      (attribution) => !companyIsAtFault({ outage: outage({ attribution }) }),
    );
    expect(grantable).toEqual(['COMPANY']);
  });

  test('of another is told', () => {
    expect(companyIsAtFault({ outage: outage({ attribution: 'THIRD_PARTY' }) })).toEqual({
      code: 'NOT_COMPANY_ATTRIBUTABLE',
      details: { attribution: 'THIRD_PARTY' },
    });
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

describe('the units of a state (art. 14)', () => {
  const holders = [
    { id: 'm-1', units: 1 },
    { id: 'm-2', units: 2 },
  ];

  test.each([
    ['of which none is held', { units: 1, holders: [] }],
    ['of which one is left', { units: 4, holders }],
    // Too short, which another rule says.
    ['that has none', { units: 0, holders: [] }],
  ])('%s', (_, facts) => {
    expect(unitIsLeft(facts)).toBeNull();
  });

  test('that are all held are told, with the claims that hold them', () => {
    expect(unitIsLeft({ units: 3, holders })).toEqual({
      code: 'NO_UNIT_LEFT',
      details: { units: 3, claims: holders },
    });
  });
});

test('whoever filed a claim does not grant it', () => {
  expect(deciderIsNotFiler({ filedBy: 'op-1', decidedBy: 'op-2' })).toBeNull();
  expect(deciderIsNotFiler({ filedBy: 'op-1', decidedBy: 'op-1' })).toEqual({
    code: 'FILER_CANNOT_DECIDE',
    details: {},
  });
});
