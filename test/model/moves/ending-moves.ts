import { hasBaseInForce, isBase, leftWithoutBase, limitOn } from '../bases';
import { isHeld, turningDays } from '../contract';
import { dateOf, dateOrNull, daysFromTo, EVER } from '../days';
import type { Contract } from '../record';
import { change } from '../settle';
import { codesOf, daysFrom, type Draft, onContract, type Scene } from './move';

/** Art. 6 and 11: ends a contract, and what it would leave without a base if that is the choice. */
function ending(
  contract: Contract,
  { contractor, command }: Scene,
  end: NonNullable<Contract['end']>,
) {
  const left = leftWithoutBase(contractor, contract, end.on);
  const together = command.choice === 'TERMINATE_TOGETHER' ? left : [];
  return {
    refusals: [
      ['DEPENDENTS_CHOICE_REQUIRED', left.length > 0 && command.choice === null],
      ['BEFORE_ACCEPTANCE', together.some(({ acceptedOn }) => (acceptedOn ?? 0) > end.on)],
    ] as const,
    write: () => {
      for (const each of [contract, ...together]) {
        const noticeFrom = Math.min(each.end?.noticeFrom ?? Infinity, end.noticeFrom);
        change(contractor, each, () => {
          each.end = { ...end, noticeFrom };
        });
      }
    },
  };
}

const isHeldWithoutEnd = (contract: Contract, today: number): boolean =>
  isHeld(contract, today) && contract.end === null;

/** Art. 11: 30 days after the arrival, or the day that the contractor names if it is later. */
export const giveTerminationNotice = onContract(isHeldWithoutEnd, (contract, scene): Draft => {
  const { command, today, isByOperator } = scene;
  const named = daysFrom(today, command.day);
  const arrived = daysFrom(
    today,
    command.otherDay !== null && command.otherDay <= 1 ? command.otherDay : null,
  );
  const arrivedOn = arrived ?? today;
  const on = Math.max(arrivedOn + 30, named ?? EVER);
  const end = ending(contract, scene, {
    on,
    ground: 'CONTRACTOR_NOTICE',
    noticeFrom: arrivedOn,
  });
  return {
    input: {
      requestedOn: dateOrNull(named),
      arrivedOn: dateOrNull(arrived),
      dependentContracts: command.choice,
    },
    refusals: codesOf({
      alone: [
        ['INVALID_STATE', !isHeld(contract, today)],
        ['ALREADY_UNDER_NOTICE', contract.end !== null],
      ],
      all: [
        ...end.refusals,
        ['BEFORE_ACCEPTANCE', arrivedOn < (contract.acceptedOn ?? 0)],
        ['DATE_IN_FUTURE', arrivedOn > today],
        ['DATE_IN_PAST', !isByOperator && arrivedOn < today],
      ],
    }),
    write: end.write,
  };
});

/** Art. 11 and 6: every rule holds without the notice. */
export const withdrawTerminationNotice = onContract(
  (contract, today) => isHeld(contract, today) && contract.end !== null,
  (contract, { contractor, today }) => {
    const { end } = contract;
    const firstDay = Math.max(today, (end?.on ?? 0) + 1);
    const others = {
      ...contractor,
      contracts: contractor.contracts.filter((each) => each !== contract),
    };
    // After the last day on which anything begins or ends, all days are alike.
    const lastDay = Math.max(firstDay, ...turningDays(contractor)) + 1;
    const wouldRunBare = daysFromTo(Math.max(firstDay, contract.billingFrom), lastDay).some(
      (day) => !hasBaseInForce(contractor, day),
    );
    return {
      input: { reason: '撤回' },
      refusals: codesOf({
        alone: [
          ['INVALID_STATE', end === null],
          ['NOTICE_ALREADY_EFFECTIVE', end !== null && end.on < today],
        ],
        all: [
          ['CONTRACT_LIMIT_EXCEEDED', limitOn(others, contract.type, firstDay).held >= 3],
          ['BASE_CONTRACT_REQUIRED', !isBase(contract) && wouldRunBare],
        ],
      }),
      write: () => {
        change(contractor, contract, () => {
          contract.end = null;
        });
      },
    };
  },
);

/** Art. 13: only a contract under notice has an end already, and takes none that is later. */
export const terminateContract = onContract(isHeld, (contract, scene): Draft => {
  const { command, today } = scene;
  const { ground } = command;
  const on = today + (command.day ?? 0);
  const present = contract.end;
  const end = ending(contract, scene, { on, ground, noticeFrom: today });
  return {
    input: {
      ground,
      effectiveOn: dateOf(on),
      note: '備考',
      dependentContracts: command.choice,
    },
    refusals: codesOf({
      alone: [
        ['INVALID_STATE', !isHeld(contract, today)],
        ['ALREADY_UNDER_NOTICE', present !== null && present.on < on],
      ],
      all: [
        ...end.refusals,
        ['GROUND_NOT_PERMITTED', ground === 'CONTRACTOR_NOTICE'],
        ['BEFORE_ACCEPTANCE', on < (contract.acceptedOn ?? 0)],
        ['DATE_IN_PAST', !ground.startsWith('GENERAL_TERMS') && on < today],
        ['NO_CHANGE', present?.on === on && present.ground === ground],
      ],
    }),
    write: end.write,
  };
});
