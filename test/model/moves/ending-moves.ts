import { hasBaseInForce, isBase, leftWithoutBase, limitOn } from '../bases';
import { endOf, isHeld, turningDays } from '../contract';
import { dateOf, dateOrNull, daysFromTo, EVER } from '../days';
import type { Contract } from '../record';
import { change } from '../settle';
import { codesOf, daysFrom, type Draft, onContract, type Scene } from './move';

/** Art. 6 and 11: ends a contract, and what it would leave without a base if that is the choice. */
function ending(
  contract: Contract,
  { contractor, command }: Scene,
  end: NonNullable<Contract['end']>,
  dependentsGround = end.ground,
) {
  const left = leftWithoutBase(contractor, contract, end.on);
  const together = command.choice === 'TERMINATE_TOGETHER' ? left : [];
  return {
    refusals: [
      ['DEPENDENTS_CHOICE_REQUIRED', left.length > 0 && command.choice === null],
      [
        'BEFORE_ACCEPTANCE',
        together.some((each) => (each.contract.acceptedOn ?? EVER) > each.endsOn),
      ],
    ] as const,
    write: () => {
      const endOne = (each: Contract, on: number, ground: string): void => {
        const noticeFrom = Math.min(each.end?.noticeFrom ?? Infinity, end.noticeFrom);
        change(contractor, each, () => {
          each.end = { on, ground, noticeFrom };
        });
      };
      endOne(contract, end.on, end.ground);
      for (const each of together) endOne(each.contract, each.endsOn, dependentsGround);
    },
  };
}

/** Art. 11: 30 days after the arrival, or the day that the contractor names; a second notice only if it ends it earlier. */
export const giveTerminationNotice = onContract(isHeld, (contract, scene): Draft => {
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
        ['ALREADY_UNDER_NOTICE', endOf(contract) <= on],
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
  (contract, { contractor, command, today }) => {
    const agreedOn = today + (command.isMistaken ? 1 : 0);
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
      input: { reason: '撤回', contractorAgreedOn: dateOf(agreedOn) },
      refusals: codesOf({
        alone: [
          ['INVALID_STATE', end === null],
          ['NOTICE_ALREADY_EFFECTIVE', end !== null && end.on < today],
        ],
        all: [
          ['DATE_IN_FUTURE', agreedOn > today],
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

/** Art. 13: a contract under notice takes an end that is earlier. */
export const terminateContract = onContract(isHeld, (contract, scene): Draft => {
  const { command, today } = scene;
  const { ground } = command;
  const on = today + (command.day ?? 0);
  const dependentsGround = command.count % 2 === 0 ? null : (GROUNDS[command.pick % 3] ?? null);
  const end = ending(
    contract,
    scene,
    { on, ground, noticeFrom: today },
    dependentsGround ?? ground,
  );
  return {
    input: {
      ground,
      effectiveOn: dateOf(on),
      note: '備考',
      dependentContracts: command.choice,
      dependentsGround,
    },
    refusals: codesOf({
      alone: [
        ['INVALID_STATE', !isHeld(contract, today)],
        ['ALREADY_UNDER_NOTICE', endOf(contract) <= on],
      ],
      all: [
        ...end.refusals,
        ['BEFORE_ACCEPTANCE', on < (contract.acceptedOn ?? 0)],
        ['DATE_IN_PAST', !ground.startsWith('GENERAL_TERMS') && on < today],
      ],
    }),
    write: end.write,
  };
});

const GROUNDS = ['COMPANY', 'GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'];
