import {
  claimBasis,
  claimIsTheFirst,
  contractIsAffected,
  outageIsLongEnough,
} from '../../../src/terms/clauses/14-claim';
import type { Outage } from '../../../src/terms/model/outage';
import { contract, termination } from '../support/contract';
import { EDITION } from '../support/edition';
import { granted, outage, tokyo } from '../support/outage';

const HOUR = 3_600_000;
const START = tokyo('2024-05-10T10:00');

describe('what a claim rests on (art. 14)', () => {
  const from = (hours: number, to: number, facts: Partial<Outage> = {}): Outage =>
    outage({ id: `${hours}-${to}`, knownAt: START + hours * HOUR, ...facts }, to - hours);
  const now = START + 1_000 * HOUR;
  const own = from(0, 36);
  const other = from(30, 59);

  test('is the whole state, its units and the claims that hold them', () => {
    expect(claimBasis(contract(), [own, other], [granted('30-59')], own, now)).toEqual({
      edition: EDITION,
      outage: own,
      isAffected: true,
      counted: 59 * HOUR,
      units: 2,
      holders: [{ id: 'claim of 30-59', units: 2 }],
    });
  });

  test('is its own span, whatever the record says of it, until now while it lasts', () => {
    const open = from(0, 36, { restoredAt: null, complete: false, attribution: 'CONTRACTOR' });
    expect(claimBasis(contract(), [open], [], open, START + 25 * HOUR)).toMatchObject({
      counted: 25 * HOUR,
      units: 1,
      holders: [],
    });
  });

  test('is as long for a contract that it does not affect', () => {
    const elsewhere = from(0, 36, { affectedContractIds: [] });
    expect(claimBasis(contract(), [elsewhere], [], elsewhere, now)).toMatchObject({
      isAffected: false,
      counted: 36 * HOUR,
    });
  });

  test('is nothing where no moment of it is in force', () => {
    const ended = contract({ termination: termination('2024-05-09') });
    expect(claimBasis(ended, [own], [], own, now)).toMatchObject({
      isAffected: false,
      counted: 0,
      units: 0,
      holders: [],
    });
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

test('there is one claim for a contract and an outage, which is told', () => {
  expect(claimIsTheFirst({ claim: null })).toBeNull();
  expect(claimIsTheFirst({ claim: { id: 'm-1', status: 'DENIED' } })).toEqual({
    code: 'DUPLICATE_CLAIM',
    details: { claimId: 'm-1', status: 'DENIED' },
  });
});
