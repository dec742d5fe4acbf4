import { grantedInOrder } from '../../../src/terms/model/outage-claim';

test('granted claims are in the order of their grants, whatever that of their filing (art. 14)', () => {
  const claim = (id: string, grantedAs: number | null) => ({ id, grantedAs });
  const claims = [claim('a', 12), claim('b', null), claim('c', 9), claim('d', 30)];
  expect(grantedInOrder(claims).map(({ id }) => id)).toEqual(['c', 'a', 'd']);
});
