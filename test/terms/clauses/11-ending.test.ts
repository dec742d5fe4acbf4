import { endingOf } from '../../../src/terms/clauses/11-ending';
import { contract, termination } from '../support/contract';

// Billed from 2024-04-20 at 40,000 yen: the minimum term ends on 05-19 and has 30 days.
const base = contract({ id: 'base' });
const remote = contract({ id: 'remote', serviceType: 'REMOTE_CONNECT' });

describe('the end of a contract (art. 6, 11, 13)', () => {
  test('is settled, and its dependents each for itself', () => {
    const {
      contract: ended,
      settlement,
      dependents,
    } = endingOf(base, [base, remote], termination('2024-05-08'));
    expect(ended).toEqual({ ...base, termination: termination('2024-05-08') });
    // 11 days of 30 are left: 40,000 × 11 ÷ 30 = 14,666.6…
    expect(settlement).toMatchObject({ amount: 14_666, arisesOn: '2024-05-08' });
    expect(dependents).toMatchObject([
      {
        contract: remote,
        firstDayWithoutBase: '2024-05-09',
        endedTogether: {
          id: 'remote',
          termination: { effectiveOn: '2024-05-08', ground: 'COMPANY' },
        },
        settlement: { amount: 14_666 },
      },
    ]);
  });

  test('under General Terms 28(2) spares the dependents only where they end on that ground too', () => {
    const end = termination('2024-05-08', { ground: 'GENERAL_TERMS_28_2' });
    const settled = (named?: 'COMPANY') => {
      const { settlement, dependents } = endingOf(
        base,
        [base, remote],
        end,
        named && (() => named),
      );
      return [settlement, dependents[0]?.settlement?.amount];
    };
    expect(settled()).toEqual([null, undefined]);
    expect(settled('COMPANY')).toEqual([null, 14_666]);
  });

  test('of a dependent that another base serves for a while is settled on its own last day', () => {
    const firewall = contract({
      id: 'firewall',
      serviceType: 'FIREWALL_TYPE_1',
      termination: termination('2024-05-10'),
    });
    const [dependent] = endingOf(
      base,
      [base, remote, firewall],
      termination('2024-05-08'),
    ).dependents;
    expect(dependent?.endedTogether.termination?.effectiveOn).toBe('2024-05-10');
    // 9 days of 30: 40,000 × 9 ÷ 30.
    expect(dependent?.settlement).toMatchObject({ amount: 12_000, arisesOn: '2024-05-10' });
  });
});
