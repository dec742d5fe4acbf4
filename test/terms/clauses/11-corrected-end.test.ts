import type { DependentContractsChoice } from '../../../src/terms/clauses/06-dependent-contracts';
import { correctedEnd } from '../../../src/terms/clauses/11-corrected-end';
import { endingOf } from '../../../src/terms/clauses/11-ending';
import {
  type Contract,
  type HeldContract,
  isHeld,
  type Termination,
} from '../../../src/terms/model/contract';
import { anyAcceptedContract, anyContract, anyContracts, anyDay, fc } from '../support/arbitraries';
import { contract, termination } from '../support/contract';

const base = contract({ id: 'base' });
const remote = contract({ id: 'remote', serviceType: 'REMOTE_CONNECT' });
const others = contract({ id: 'private', serviceType: 'PRIVATE_CONNECT' });

function replaced<C extends Contract>(contracts: readonly C[], changed: readonly C[]): C[] {
  return contracts.map((one) => changed.find(({ id }) => id === one.id) ?? one);
}

/** Ends a contract, with its dependents if that is the choice. */
function end(
  id: string,
  contracts: readonly Contract[],
  how: Termination,
  choice: DependentContractsChoice,
  ground = how.ground,
): Contract[] {
  const one = heldIn(contracts, id);
  const ending = endingOf<Contract>(one, contracts, how, () => ground);
  const together = choice === 'TERMINATE_TOGETHER' ? ending.dependents : [];
  return replaced(contracts, [ending.contract, ...together.map((each) => each.endedTogether)]);
}

function correct(
  id: string,
  contracts: readonly Contract[],
  to: Termination | null,
  choice: DependentContractsChoice | null,
): Contract[] {
  const one = heldIn(contracts, id);
  if (one.termination === null) throw new Error(`${id} has no end`);
  const { changed } = correctedEnd<Contract>(one, contracts, one.termination, to, choice);
  return replaced(contracts, changed);
}

function heldIn(contracts: readonly Contract[], id: string): HeldContract {
  const found = contracts.find((one) => one.id === id);
  if (found === undefined || !isHeld(found)) throw new Error(`${id} is not held`);
  return found;
}

const ends = (contracts: readonly Contract[]): Record<string, string | undefined> =>
  Object.fromEntries(contracts.map((one) => [one.id, one.termination?.effectiveOn]));

describe('a recorded end that was never true (art. 11)', () => {
  const all = [base, remote, others];

  test('is taken back with the ends of the dependents that rested on it', () => {
    const ended = end('base', all, termination('2024-05-31'), 'TERMINATE_TOGETHER');
    expect(correct('base', ended, null, null)).toEqual(all);
  });

  test('gives way to what it had replaced, of the dependents too', () => {
    const own = termination('2024-06-30', { ground: 'CONTRACTOR_NOTICE', arrivedOn: '2024-05-01' });
    const given = end('remote', all, own, 'LEAVE_IN_FORCE');
    const before = end('base', given, termination('2024-07-31'), 'TERMINATE_TOGETHER');
    const ended = end('base', before, termination('2024-05-31'), 'TERMINATE_TOGETHER');
    expect(ends(ended)).toEqual({
      base: '2024-05-31',
      remote: '2024-05-31',
      private: '2024-05-31',
    });
    expect(correct('base', ended, null, null)).toEqual(before);
    expect(ends(before)).toEqual({
      base: '2024-07-31',
      remote: '2024-06-30',
      private: '2024-07-31',
    });
  });

  test('leaves what a dependent had replaced by an earlier end of its own to that end', () => {
    const together = end('base', all, termination('2024-05-31'), 'TERMINATE_TOGETHER');
    const own = end('remote', together, termination('2024-05-20'), 'LEAVE_IN_FORCE');
    const corrected = correct('base', own, null, null);
    expect(ends(corrected)).toEqual({ remote: '2024-05-20' });
    expect(heldIn(corrected, 'remote').supersededTerminations).toEqual([]);
  });
});

describe('a recorded end of another day (art. 6, 11)', () => {
  const all = [base, remote, others];

  test('takes along the dependents that ended together with it, earlier or later', () => {
    const ended = end('base', all, termination('2024-05-31'), 'TERMINATE_TOGETHER');
    for (const day of ['2024-05-20', '2024-06-30']) {
      const corrected = correct('base', ended, termination(day), null);
      expect(ends(corrected)).toEqual({ base: day, remote: day, private: day });
    }
  });

  test('leaves those without a base that it had left', () => {
    const ended = end('base', all, termination('2024-05-31'), 'LEAVE_IN_FORCE');
    const one = heldIn(ended, 'base');
    const asked = correctedEnd(
      one,
      ended,
      termination('2024-05-31'),
      termination('2024-05-20'),
      null,
    );
    expect(asked.dependents).toEqual([]);
    expect(asked.changed).toHaveLength(1);
  });

  test('asks about a dependent that another base had carried on', () => {
    const firewall = contract({
      id: 'firewall',
      serviceType: 'FIREWALL_TYPE_1',
      billingStartOn: '2024-06-01',
    });
    const before = [base, remote, firewall];
    const ended = end('base', before, termination('2024-05-31'), 'TERMINATE_TOGETHER');
    expect(ends(ended)).toEqual({ base: '2024-05-31' });
    const earlier = termination('2024-05-20');
    const asked = correctedEnd(
      heldIn(ended, 'base'),
      ended,
      termination('2024-05-31'),
      earlier,
      null,
    );
    expect(asked.dependents).toMatchObject([{ contract: remote, lastDayWithBase: '2024-05-20' }]);
    expect(asked.endingTogether).toEqual([]);
    expect(ends(correct('base', ended, earlier, 'TERMINATE_TOGETHER'))).toEqual({
      base: '2024-05-20',
      remote: '2024-05-20',
    });
    expect(ends(correct('base', ended, earlier, 'LEAVE_IN_FORCE'))).toEqual({ base: '2024-05-20' });
  });

  test('gives the dependents its own ground, unless another had been named for them', () => {
    const to = termination('2024-05-31', { ground: 'GENERAL_TERMS_28_2' });
    const grounds = (named?: 'GENERAL_TERMS_28_3') => {
      const ended = end('base', all, termination('2024-05-31'), 'TERMINATE_TOGETHER', named);
      return correct('base', ended, to, null).map((one) => one.termination?.ground);
    };
    expect(grounds()).toEqual(['GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_2']);
    expect(grounds('GENERAL_TERMS_28_3')).toEqual([
      'GENERAL_TERMS_28_2',
      'GENERAL_TERMS_28_3',
      'GENERAL_TERMS_28_3',
    ]);
  });
});

test('a correction leads to the state of a record that had been right from the first (art. 6, 11)', () => {
  const bases = anyAcceptedContract
    .filter(({ serviceType }) => !['PRIVATE_CONNECT', 'REMOTE_CONNECT'].includes(serviceType))
    .map((one) => ({ ...one, id: 'ending' }));
  const anyEnd = fc.record({
    effectiveOn: anyDay('2024-01-28', '2024-03-31'),
    ground: fc.constantFrom('COMPANY', 'GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'),
  });
  const choices = fc.constantFrom('TERMINATE_TOGETHER', 'LEAVE_IN_FORCE');
  fc.assert(
    fc.property(
      bases,
      anyContracts(anyContract),
      anyEnd,
      fc.option(anyEnd),
      choices,
      (one, more, recorded, meant, choice) => {
        const contracts: Contract[] = [one, ...more];
        const isPossible = ({ effectiveOn }: { effectiveOn: string }): boolean =>
          effectiveOn < (one.termination?.effectiveOn ?? '9999-12-31');
        if (!isPossible(recorded) || (meant !== null && !isPossible(meant))) return;
        const from = (told: typeof recorded): Termination =>
          termination(told.effectiveOn, {
            ground: told.ground,
            recordedOn: '2024-02-01',
            underNoticeFrom: '2024-02-01',
          });
        const wrong = end('ending', contracts, from(recorded), choice);
        const right = meant === null ? contracts : end('ending', contracts, from(meant), choice);
        const corrected = correct('ending', wrong, meant && from(meant), choice);
        expect(corrected).toEqual(right);
      },
    ),
  );
});
