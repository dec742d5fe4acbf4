import { dateOf, dateOrNull, EVER } from './days';
import {
  changeOf,
  charge,
  type Contract,
  countOn,
  isHeld,
  isPending,
  type Option,
  optionStatusOn,
  type Request,
  reverse,
} from './model';
import { choose, codesOf, daysFrom, type Drafting, isNegative, onContract, onPart } from './move';

const requestsOf = ({ requests }: Contract): readonly Request[] => requests;
const isOpen = ({ status }: Request, contract: Contract, today: number): boolean =>
  status === 'REQUESTED' && isHeld(contract, today);

/** Art. 5 and 8. It changes nothing if the count is as wanted on that day and nothing is to change it later. */
export const requestAccountCountChange = onContract(isHeld, (contract, { command, today }) => {
  const { count } = command;
  const wantedOn = daysFrom(today, command.day);
  const from = wantedOn ?? today;
  const isLast = contract.counts.every((change) => change.from <= from);
  return {
    input: { accountCount: count, effectiveOn: dateOrNull(wantedOn) },
    refusals: codesOf({
      alone: [['INVALID_STATE', !isHeld(contract, today)]],
      all: [
        ['ACCOUNT_COUNT_BELOW_MINIMUM', count < 50],
        ['DATE_IN_PAST', from < today],
        ['AFTER_TERMINATION', contract.end !== null && contract.end.on < from],
        ['NO_CHANGE', isLast && countOn(contract, from) === count],
      ],
    }),
    write: (id) => {
      contract.requests.push({ id, count, wantedOn, status: 'REQUESTED' });
    },
  };
});

/** Art. 8 and 12. */
export const acceptChangeRequest = onPart(
  'changeRequestId',
  requestsOf,
  isOpen,
  (request, contract, { command, today }) => {
    const day = daysFrom(today, command.day);
    const from = day ?? Math.max(today, request.wantedOn ?? today);
    const [oneTimeFee] = command.amounts;
    return {
      input: { effectiveOn: dateOrNull(day), oneTimeFee },
      refusals: codesOf({
        alone: [['INVALID_STATE', !isOpen(request, contract, today)]],
        all: [
          ['BEFORE_ACCEPTANCE', from < today],
          ['AFTER_TERMINATION', contract.end !== null && contract.end.on < from],
          ['AMOUNT_OUT_OF_RANGE', isNegative(oneTimeFee)],
        ],
      }),
      write: () => {
        request.status = 'ACCEPTED';
        changeOf(contract, today, () => {
          contract.counts.push({ from, count: request.count });
        });
        charge(contract, 'ONE_TIME_FEE', oneTimeFee ?? 0, today, today);
      },
    };
  },
);

function refusalOfRequest(status: string, input: Record<string, unknown>): Drafting {
  return onPart('changeRequestId', requestsOf, isOpen, (request) => ({
    input,
    refusals: codesOf({ alone: [['INVALID_STATE', request.status !== 'REQUESTED']] }),
    write: () => {
      request.status = status;
    },
  }));
}

export const rejectChangeRequest = refusalOfRequest('REJECTED', { reason: '審査' });
export const withdrawChangeRequest = refusalOfRequest('WITHDRAWN', {});

const optionsOf = ({ options }: Contract): readonly Option[] => options;
const isAppliedFor = ({ decided, acceptedOn }: Option): boolean =>
  decided === null && acceptedOn === null;
const runs = (option: Option, contract: Contract, day: number): boolean =>
  ['ACTIVE', 'UNDER_NOTICE'].includes(optionStatusOn(option, contract, day));
const hasOption = (contract: Contract, day: number): boolean =>
  contract.options.some((option) => runs(option, contract, day));

/** Art. 9: one option in force at a time. */
export const applyForOption = onContract(isHeld, (contract, { today }) => ({
  input: { kind: 'DEDICATED_IP_ADDRESS' },
  refusals: codesOf({
    alone: [['INVALID_STATE', !isHeld(contract, today) && !isPending(contract, today)]],
    all: [['OPTION_ALREADY_IN_FORCE', hasOption(contract, today)]],
  }),
  write: (id) => {
    contract.options.push({ id, decided: null, acceptedOn: null, stop: null });
  },
}));

/** Art. 9 and Annex 1. */
export const acceptOption = onPart(
  'optionServiceId',
  optionsOf,
  isAppliedFor,
  (option, contract, { command, today }) => {
    const [initialFee] = command.amounts;
    return {
      input: { initialFee },
      refusals: codesOf({
        alone: [['INVALID_STATE', !isAppliedFor(option) || !isHeld(contract, today)]],
        all: [
          ['OPTION_ALREADY_IN_FORCE', hasOption(contract, today)],
          ['FEE_NOT_QUOTED', initialFee === null],
          ['AMOUNT_OUT_OF_RANGE', isNegative(initialFee)],
        ],
      }),
      write: () => {
        option.acceptedOn = today;
        charge(contract, 'INITIAL_FEE', initialFee ?? NaN, today, today, true);
      },
    };
  },
);

function refusalOfOption(
  decided: 'REJECTED' | 'WITHDRAWN',
  input: Record<string, unknown>,
): Drafting {
  return onPart('optionServiceId', optionsOf, isAppliedFor, (option) => ({
    input,
    refusals: codesOf({ alone: [['INVALID_STATE', !isAppliedFor(option)]] }),
    write: () => {
      option.decided = decided;
    },
  }));
}

export const rejectOption = refusalOfOption('REJECTED', { reason: '審査' });
export const withdrawOptionApplication = refusalOfOption('WITHDRAWN', {});

/** Art. 9(3): 30 days after the arrival, or the day that the contractor names if it is later. */
export const giveOptionStopNotice = onPart(
  'optionServiceId',
  optionsOf,
  runs,
  (option, contract, { command, today, isByOperator }) => {
    const named = daysFrom(today, command.day);
    const back = isByOperator && command.otherDay !== null ? Math.min(command.otherDay, 1) : null;
    const arrived = daysFrom(today, back);
    const arrivedOn = arrived ?? today;
    return {
      input: { requestedOn: dateOrNull(named), arrivedOn: dateOrNull(arrived) },
      refusals: codesOf({
        alone: [
          ['INVALID_STATE', !runs(option, contract, today)],
          ['ALREADY_UNDER_NOTICE', option.stop !== null],
        ],
        all: [
          ['BEFORE_ACCEPTANCE', arrivedOn < (option.acceptedOn ?? 0)],
          ['DATE_IN_FUTURE', arrivedOn > today],
        ],
      }),
      write: () => {
        option.stop = { arrivedOn, on: Math.max(arrivedOn + 30, named ?? EVER) };
      },
    };
  },
);

/** Art. 9(3): until it takes effect, and only while no other option has taken its place. */
export const withdrawOptionStopNotice = onPart(
  'optionServiceId',
  optionsOf,
  (option, contract, today) => option.stop !== null && runs(option, contract, today),
  (option, contract, { today }) => ({
    input: { reason: '撤回' },
    refusals: codesOf({
      alone: [
        ['INVALID_STATE', option.stop === null],
        ['NOTICE_ALREADY_EFFECTIVE', !runs(option, contract, today)],
      ],
    }),
    write: () => {
      option.stop = null;
    },
  }),
);

/** Art. 12: on the day of its cause, which has come. */
export const recordOneTimeFee = onContract(isHeld, (contract, { command, today }) => {
  const amount = command.amounts[0] ?? 0;
  const arisesOn = today + Math.min(command.day ?? 0, 1);
  return {
    input: { amount, arisesOn: dateOf(arisesOn), label: '作業' },
    refusals: codesOf({
      alone: [['INVALID_STATE', contract.acceptedOn === null]],
      all: [
        ['AMOUNT_OUT_OF_RANGE', amount < 1],
        ['BEFORE_ACCEPTANCE', arisesOn < (contract.acceptedOn ?? 0)],
        ['DATE_IN_FUTURE', arisesOn > today],
      ],
    }),
    write: () => {
      charge(contract, 'ONE_TIME_FEE', amount, arisesOn, today);
    },
  };
});

/** A settlement is reversed once, and a reversal or an adjustment never. */
const STAYING = ['REVERSAL', 'ADJUSTMENT'];

export const reverseSettlement: Drafting = ({ contractor, command, today, idOf }) => {
  const all = contractor.contracts.flatMap((contract) =>
    contract.settlements.map((settlement) => ({ contract, settlement })),
  );
  const chosen = choose(
    command,
    all,
    ({ settlement: { kind, isReversed } }) =>
      !isReversed &&
      (command.choice === null ? !STAYING.includes(kind) : kind === 'EARLY_TERMINATION'),
  );
  if (chosen === null) return null;
  const { contract, settlement } = chosen;
  return {
    input: { settlementId: idOf(contract, settlement), reason: '誤り' },
    refusals: codesOf({
      alone: [
        ['INVALID_STATE', STAYING.includes(settlement.kind)],
        ['ALREADY_REVERSED', settlement.isReversed],
      ],
    }),
    write: () => {
      reverse(contract, settlement, today);
    },
  };
};
