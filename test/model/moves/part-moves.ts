import { countOn, endOf, isHeld, isPending, optionStatusOn } from '../contract';
import { dateOrNull, EVER } from '../days';
import type { Contract, Option, Request } from '../record';
import { change, charge } from '../settle';
import { codesOf, daysFrom, type Drafting, isNegative, onContract, onPart } from './move';

const requestsOf = ({ requests }: Contract): readonly Request[] => requests;
const isOpen = ({ status }: Request, contract: Contract, today: number): boolean =>
  status === 'REQUESTED' && isHeld(contract, today);

/** Art. 5 and 8. It changes nothing if the count is as wanted on that day and nothing is to change it later. */
export const requestAccountCountChange = onContract(isHeld, (contract, { command, today }) => {
  const { count } = command;
  const wantedOn = daysFrom(today, command.day);
  const from = wantedOn ?? today;
  const isLast = contract.counts.every(
    (change) => change.from <= from || change.from > endOf(contract),
  );
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
      contract.requests.push({ id, count, wantedOn, from: null, status: 'REQUESTED' });
    },
  };
});

/** Art. 8 and 12. */
export const acceptChangeRequest = onPart(
  'changeRequestId',
  requestsOf,
  isOpen,
  (request, contract, { contractor, command, today }) => {
    const day = daysFrom(today, command.day);
    const from = day ?? Math.max(today, request.wantedOn ?? today);
    const [oneTimeFee] = command.amounts;
    return {
      input: { effectiveOn: dateOrNull(day), oneTimeFee },
      refusals: codesOf({
        alone: [['INVALID_STATE', !isOpen(request, contract, today)]],
        all: [
          ['BEFORE_ACCEPTANCE', from < today],
          ['BEFORE_REQUESTED_DATE', from < (request.wantedOn ?? EVER)],
          ['AFTER_TERMINATION', contract.end !== null && contract.end.on < from],
          ['AMOUNT_OUT_OF_RANGE', isNegative(oneTimeFee)],
        ],
      }),
      write: () => {
        request.status = 'ACCEPTED';
        request.from = from;
        change(contractor, contract, () => {
          contract.counts.push({ from, count: request.count });
        });
        charge(contractor, contract, 'ONE_TIME_FEE', oneTimeFee ?? 0, today, request);
      },
    };
  },
);

function refusalOfRequest(status: string, input: Record<string, unknown>): Drafting {
  return onPart('changeRequestId', requestsOf, isOpen, (request, contract, { today }) => ({
    input,
    refusals: codesOf({ alone: [['INVALID_STATE', !isOpen(request, contract, today)]] }),
    write: () => {
      request.status = status;
    },
  }));
}

export const rejectChangeRequest = refusalOfRequest('REJECTED', { reason: '審査' });
export const withdrawChangeRequest = refusalOfRequest('WITHDRAWN', {});

const optionsOf = ({ options }: Contract): readonly Option[] => options;
const isAppliedFor = (option: Option, contract: Contract, today: number): boolean =>
  optionStatusOn(option, contract, today) === 'APPLIED';
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
  (option, contract, { contractor, command, today }) => {
    const [initialFee] = command.amounts;
    return {
      input: { initialFee },
      refusals: codesOf({
        alone: [
          ['INVALID_STATE', !isAppliedFor(option, contract, today) || !isHeld(contract, today)],
        ],
        all: [
          ['OPTION_ALREADY_IN_FORCE', hasOption(contract, today)],
          ['FEE_NOT_QUOTED', initialFee === null],
          ['AMOUNT_OUT_OF_RANGE', isNegative(initialFee)],
        ],
      }),
      write: () => {
        option.acceptedOn = today;
        charge(contractor, contract, 'INITIAL_FEE', initialFee ?? NaN, today, option);
      },
    };
  },
);

function refusalOfOption(
  decided: 'REJECTED' | 'WITHDRAWN',
  input: Record<string, unknown>,
): Drafting {
  return onPart('optionServiceId', optionsOf, isAppliedFor, (option, contract, { today }) => ({
    input,
    refusals: codesOf({
      alone: [['INVALID_STATE', !isAppliedFor(option, contract, today)]],
    }),
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
