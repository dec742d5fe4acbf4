import { baseEligibilityOn, isEligibleOn } from '../../../src/terms/clauses/06-eligibility';
import type { Contract } from '../../../src/terms/model/contract';
import { anyContract, anyContracts, dayAmongContracts, fc } from '../support/arbitraries';
import { daysFrom } from '../support/calendar';
import { application, contract, termination } from '../support/contract';

const base = contract({ id: 'base' });
const endingBase = contract({ id: 'base', termination: termination('2024-05-08') });
const remote = contract({
  id: 'remote',
  contractNumber: 'SAS-00000002',
  serviceType: 'REMOTE_CONNECT',
  billingStartOn: '2024-05-01',
});

const isDependent = ({ serviceType }: Contract): boolean =>
  serviceType === 'PRIVATE_CONNECT' || serviceType === 'REMOTE_CONNECT';
const lastDayOf = ({ termination: end }: Contract): string => end?.effectiveOn ?? '9999-12-31';
/** From its application until its end or its refusal, by the recorded dates. */
const isAppliedForOrHeld = (one: Contract, day: string): boolean =>
  one.appliedOn <= day &&
  (one.acceptedOn === null
    ? day < (one.rejectedOn ?? one.withdrawnOn ?? '9999-12-31')
    : day <= lastDayOf(one));
const isInForce = (one: Contract, day: string): boolean =>
  one.billingStartOn !== null && one.billingStartOn <= day && day <= lastDayOf(one);

describe('eligibility (art. 6)', () => {
  test.each([
    ['in force, its base in force', remote, [base], '2024-05-01', true],
    [
      'in force, its base only held',
      remote,
      [{ ...base, billingStartOn: '2024-05-02' }],
      '2024-05-01',
      false,
    ],
    ['in force, its base only applied for', remote, [application()], '2024-05-01', false],
    ['not yet in force, its base only held', remote, [base], '2024-04-10', true],
    ['not yet in force, its base applied for', remote, [application()], '2024-04-30', true],
    [
      'not yet in force, its base rejected',
      remote,
      [application({ rejectedOn: '2024-04-02' })],
      '2024-04-30',
      false,
    ],
    ['on the last day of its base', remote, [endingBase], '2024-05-08', true],
    ['on the day after', remote, [endingBase], '2024-05-09', false],
    ['before its application, read like its first day', remote, [base], '2000-01-01', true],
    [
      'before its application, with a later base',
      remote,
      [application({ appliedOn: '2024-04-02' })],
      '2000-01-01',
      false,
    ],
    ['a base type without any', base, [], '2024-05-01', true],
  ])('%s', (_, one, contracts, day, eligible) => {
    expect(isEligibleOn(one, contracts, day)).toBe(eligible);
  });

  test.each([
    ['its base ends with it', '2024-05-08', true],
    ['its base ended the day before', '2024-05-07', false],
  ])('of an ended contract is that of its last day: %s', (_, lastDay, eligible) => {
    const ended = { ...remote, termination: termination('2024-05-08') };
    const contracts = [contract({ termination: termination(lastDay) })];
    expect(isEligibleOn(ended, contracts, '2999-12-31')).toBe(eligible);
  });

  test('of a rejected application is that of its last day', () => {
    const rejected = application({ serviceType: 'REMOTE_CONNECT', rejectedOn: '2024-05-08' });
    expect(isEligibleOn(rejected, [endingBase], '2999-12-31')).toBe(true);
    expect(
      isEligibleOn({ ...rejected, rejectedOn: '2024-05-09' }, [endingBase], '2999-12-31'),
    ).toBe(false);
  });

  test('asks every day of a contract for a base of that day', () => {
    fc.assert(
      fc.property(anyContract, anyContracts(anyContract), (one, contracts) => {
        const last = one.acceptedOn === null ? (one.rejectedOn ?? one.withdrawnOn) : lastDayOf(one);
        const lifetime = daysFrom('2024-01-25', '2024-04-10').filter(
          (day) => one.appliedOn <= day && day <= (last ?? day),
        );
        for (const day of lifetime) {
          const bases = contracts.filter((other) => !isDependent(other));
          const hasBase = isInForce(one, day)
            ? bases.some((other) => isInForce(other, day))
            : bases.some((other) => isAppliedForOrHeld(other, day));
          expect([day, isEligibleOn(one, contracts, day)]).toEqual([
            day,
            !isDependent(one) || hasBase,
          ]);
        }
        const [first] = lifetime;
        const end = lifetime.at(-1);
        if (first === undefined || end === undefined) throw new Error('a contract without days');
        expect(isEligibleOn(one, contracts, '2000-01-01')).toBe(
          isEligibleOn(one, contracts, first),
        );
        expect(isEligibleOn(one, contracts, '2100-01-01')).toBe(isEligibleOn(one, contracts, end));
      }),
    );
  });
});

describe('what eligibility rests on, and until when it holds (art. 6)', () => {
  const on = (one: Contract, contracts: Contract[], day: string) =>
    baseEligibilityOn(one, contracts, day);
  const required = (day: string, state: string): object => ({
    code: 'BASE_CONTRACT_REQUIRED',
    details: {
      baseServiceTypes: ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'],
      on: day,
      base: state,
    },
  });

  test('of a base type: on nothing, and without an end', () => {
    const eligible = { eligible: true, bases: [], until: null, reasons: [] };
    expect(on(base, [], '2024-05-01')).toEqual(eligible);
  });

  test('in force: on each base in force, through the last day of the last', () => {
    const other = contract({ id: 'other', billingStartOn: '2024-05-09' });
    const third = contract({ id: 'third', termination: termination('2024-05-20') });
    expect(on(remote, [base, remote], '2024-05-01')).toMatchObject({ bases: [base], until: null });
    expect(on(remote, [endingBase], '2024-05-08')).toMatchObject({ until: '2024-05-08' });
    expect(on(remote, [endingBase, other], '2024-05-01')).toMatchObject({
      bases: [endingBase],
      until: null,
    });
    expect(on(remote, [endingBase, third], '2024-05-01')).toMatchObject({
      bases: [endingBase, third],
      until: '2024-05-20',
    });
  });

  test('before it is in force: through the day before, where its base is not in force by then', () => {
    expect(on(remote, [application({ id: 'base' })], '2024-04-10')).toMatchObject({
      eligible: true,
      until: '2024-04-30',
    });
  });

  test('of an application: until its base is refused', () => {
    const applied = application({ serviceType: 'REMOTE_CONNECT' });
    const rejected = application({ id: 'base', rejectedOn: '2024-04-03' });
    expect(on(applied, [rejected], '2024-04-01')).toMatchObject({ until: '2024-04-02' });
    expect(on(applied, [rejected], '2024-04-03')).toMatchObject({
      eligible: false,
      bases: [],
      until: null,
      reasons: [required('2024-04-03', 'HELD_OR_APPLIED_FOR')],
    });
  });

  test('of a contract that ends first: without an end of its own', () => {
    const ending = { ...remote, termination: termination('2024-05-07') };
    expect(on(ending, [endingBase], '2024-05-01')).toMatchObject({ until: null });
  });

  test('says which day it asks about', () => {
    expect(on(remote, [endingBase], '2024-06-01').reasons).toEqual([
      required('2024-06-01', 'IN_FORCE'),
    ]);
  });

  test('holds through the day before the first on which a look at every day finds no base', () => {
    fc.assert(
      fc.property(
        anyContract,
        anyContracts(anyContract),
        dayAmongContracts,
        (one, contracts, day) => {
          const found = baseEligibilityOn(one, contracts, day);
          expect(found.eligible).toBe(isEligibleOn(one, contracts, day));
          const last =
            one.acceptedOn === null ? (one.rejectedOn ?? one.withdrawnOn) : lastDayOf(one);
          const days = daysFrom(day, '2024-05-20').filter(
            (each) => one.appliedOn <= each && each <= (last ?? each),
          );
          if (days[0] !== day || !found.eligible) return;
          const bare = days.find((each) => !isEligibleOn(one, contracts, each));
          const until = bare === undefined ? null : days[days.indexOf(bare) - 1];
          expect(found.until).toBe(until);
        },
      ),
    );
  });
});
