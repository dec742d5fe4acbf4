import { claimDecisionOf, grantedInOrder } from '../../../src/terms/model/outage-claim';
import { label } from '../../../src/terms/wording/enum-labels';
import { tokyo } from '../support/outage';

test('granted claims are in the order of their grants, whatever that of their filing (art. 14)', () => {
  const claim = (id: string, grantedAs: number | null) => ({ id, grantedAs });
  const claims = [claim('a', 12), claim('b', null), claim('c', 9), claim('d', 30)];
  expect(grantedInOrder(claims).map(({ id }) => id)).toEqual(['c', 'a', 'd']);
});

describe('the decision of a claim (art. 14)', () => {
  const denied = {
    status: 'DENIED' as const,
    decidedAt: tokyo('2024-05-11T00:30'),
    decidedBy: 'operator',
    denialReason: 'OTHER' as const,
    denialNote: '別途の合意',
  };

  test('is told with the reason of a denial and its note, on its day in Tokyo', () => {
    const decision = { outcome: 'DENIED', on: '2024-05-11', by: 'operator' };
    expect(claimDecisionOf(denied)).toEqual({ ...decision, reason: 'その他：別途の合意' });
    const withoutNote = { ...denied, denialReason: 'SETTING_CHANGE' as const, denialNote: null };
    expect(claimDecisionOf(withoutNote)).toEqual({
      ...decision,
      reason: label('ClaimDenialReason', 'SETTING_CHANGE').ja,
    });
  });

  test.each(['GRANTED', 'WITHDRAWN'] as const)('%s has no reason', (status) => {
    const decided = { ...denied, status, denialReason: null, denialNote: null };
    expect(claimDecisionOf(decided)).toMatchObject({ outcome: status, reason: null });
  });

  test('is none while the claim waits', () => {
    const waiting = { ...denied, status: 'FILED' as const, decidedAt: null, decidedBy: null };
    expect(claimDecisionOf({ ...waiting, denialReason: null, denialNote: null })).toBeNull();
  });
});
