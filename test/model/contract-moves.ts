import { EDITION } from '../support/contracts';
import { dateOf, dateOrNull, daysFromTo, EVER } from './days';
import {
  BASE_TYPES,
  changeOf,
  charge,
  type Contract,
  correctInitialFee,
  hasBaseInForce,
  hasBaseOrApplication,
  isBase,
  isHeld,
  isInForce,
  isPending,
  leftWithoutBase,
  limitOn,
  quotesOn,
  turningDays,
} from './model';
import {
  codesOf,
  daysFrom,
  type Draft,
  type Drafting,
  isNegative,
  onContract,
  type Scene,
} from './move';

const MISTAKES = ['edition', 'item', 'licence', 'backbone'];

/** Art. 2, 4, 5, 6 and 10. */
export const applyForContract: Drafting = ({ contractor, contractorId, command, today }) => {
  const { type, count, isMistaken, pick } = command;
  const mistake = isMistaken ? MISTAKES[pick % MISTAKES.length] : 'none';
  const needsBase = !BASE_TYPES.includes(type);
  return {
    input: {
      contractorId,
      serviceType: type,
      accountCount: count,
      agreesToTermsEdition: mistake === 'edition' ? '2022-08-31' : EDITION,
      ...(mistake === 'item' && { item: 'PRIVATE_CONNECT_1GBPS' }),
      ...(mistake === 'licence' && { agreesToSoftwareLicense: true }),
      ...(mistake !== 'backbone' && { privateBackboneContractNumber: 'PBB-1' }),
    },
    refusals: codesOf({
      all: [
        ['TERMS_EDITION_NOT_CURRENT', mistake === 'edition'],
        ['ITEM_NOT_APPLICABLE', mistake === 'item' && type !== 'PRIVATE_CONNECT'],
        ['LICENSE_NOT_APPLICABLE', mistake === 'licence' && type !== 'REMOTE_CONNECT'],
        ['PRIVATE_BACKBONE_REQUIRED', mistake === 'backbone' && type === 'PRIVATE_CONNECT'],
        ['CONTRACT_LIMIT_EXCEEDED', limitOn(contractor, type, today).available === 0],
        ['BASE_CONTRACT_REQUIRED', needsBase && !hasBaseOrApplication(contractor, today)],
        ['ACCOUNT_COUNT_BELOW_MINIMUM', count < 50],
      ],
    }),
    write: (id) => {
      contractor.contracts.push({
        id,
        type,
        appliedOn: today,
        acceptedOn: null,
        refusedOn: null,
        refusedAs: 'REJECTED',
        billingFrom: Infinity,
        end: null,
        quotes: [],
        counts: [{ from: EVER, count }],
        requests: [],
        options: [],
        settlements: [],
        offer: null,
        initialFee: 0,
        ended: new Map(),
      });
    },
  };
};

function refusal(as: 'REJECTED' | 'WITHDRAWN', input: Record<string, unknown>): Drafting {
  return onContract(isPending, (contract, { today }) => ({
    input,
    refusals: codesOf({ alone: [['INVALID_STATE', !isPending(contract, today)]] }),
    write: () => {
      contract.refusedOn = today;
      contract.refusedAs = as;
    },
  }));
}

export const withdrawApplication = refusal('WITHDRAWN', {});
export const rejectApplication = refusal('REJECTED', { reason: '審査' });

/** Annex 1: an offer takes the place of the one before. */
export const quoteApplication = onContract(isPending, (contract, { command, today }) => {
  const [initialFee, basic, typeFee] = command.amounts;
  const through = daysFrom(today, command.day);
  const { offer } = contract;
  const isSame =
    offer !== null &&
    offer.initialFee === initialFee &&
    offer.basic === basic &&
    offer.typeFee === typeFee &&
    offer.through === through;
  return {
    input: {
      quotedFees: { initialFee, basicFeePerAccount: basic, typeFee },
      validThrough: dateOrNull(through),
    },
    refusals: codesOf({
      alone: [['INVALID_STATE', !isPending(contract, today)]],
      all: [
        ['FEE_NOT_QUOTED', command.amounts.includes(null)],
        ['AMOUNT_OUT_OF_RANGE', command.amounts.some(isNegative)],
        ['DATE_IN_PAST', through !== null && through < today],
        ['NO_CHANGE', isSame],
      ],
    }),
    write: () => {
      contract.offer = {
        initialFee: initialFee ?? NaN,
        basic: basic ?? NaN,
        typeFee: typeFee ?? NaN,
        through,
      };
    },
  };
});

/** What an acceptance gives of the fees: those of the offer, all of them or none, or any others. */
function givenFees({ offer }: Contract, { amounts, count }: Scene['command']) {
  if (offer === null || count % 3 === 0) return amounts;
  return count % 3 === 1 ? [null, null, null] : [offer.initialFee, offer.basic, null];
}

/** Art. 2, 4, 6 and 12. A contract accepted today is held without an end: today is the fullest day. */
export const acceptApplication = onContract(isPending, (contract, scene) => {
  const { contractor, command, today } = scene;
  const { type, offer } = contract;
  const billingFrom = today + (command.day ?? 0);
  const given = givenFees(contract, command);
  const offered = offer === null ? [] : [offer.initialFee, offer.basic, offer.typeFee];
  const [initialFee = 0, basic = 0, typeFee = 0] =
    offer === null ? given.map((fee) => fee ?? NaN) : offered;
  return {
    input: {
      billingStartOn: dateOf(billingFrom),
      quotedFees: { initialFee: given[0], basicFeePerAccount: given[1], typeFee: given[2] },
      privateBackboneConfirmed: !command.isMistaken,
    },
    refusals: codesOf({
      alone: [['INVALID_STATE', !isPending(contract, today)]],
      all: [
        ['BEFORE_ACCEPTANCE', billingFrom < today],
        ['PRIVATE_BACKBONE_REQUIRED', type === 'PRIVATE_CONNECT' && command.isMistaken],
        ['CONTRACT_LIMIT_EXCEEDED', limitOn(contractor, type, today).held >= 3],
        ['BASE_CONTRACT_REQUIRED', !isBase(contract) && !hasBaseInForce(contractor, billingFrom)],
        ['FEE_NOT_QUOTED', offer === null && given.includes(null)],
        ['AMOUNT_OUT_OF_RANGE', offer === null && given.some((fee) => isNegative(fee ?? null))],
        ['QUOTE_DIFFERS', offered.some((fee, n) => ![null, fee].includes(given[n] ?? null))],
        ['QUOTE_EXPIRED', (offer?.through ?? Infinity) < today],
      ],
    }),
    write: () => {
      contract.acceptedOn = today;
      contract.billingFrom = billingFrom;
      contract.initialFee = initialFee;
      contract.quotes.push({ from: EVER, basic, typeFee });
      charge(contract, 'INITIAL_FEE', initialFee, today, today);
    },
  };
});

/** Annex 1: what was never true is put right, for every day. */
export const correctQuotedFees = onContract(
  ({ acceptedOn }) => acceptedOn !== null,
  (contract, { command, today }) => {
    const [first] = contract.quotes;
    const [initialFee, basicFeePerAccount, newTypeFee] = command.amounts;
    const basic = basicFeePerAccount ?? first?.basic ?? NaN;
    const typeFee = newTypeFee ?? first?.typeFee ?? NaN;
    const isSame =
      [null, contract.initialFee].includes(initialFee) &&
      basic === first?.basic &&
      typeFee === first.typeFee;
    return {
      input: { reason: '誤記', initialFee, basicFeePerAccount, typeFee: newTypeFee },
      refusals: codesOf({
        alone: [['INVALID_STATE', contract.acceptedOn === null]],
        all: [
          ['AMOUNT_OUT_OF_RANGE', command.amounts.some(isNegative)],
          ['NO_CHANGE', isSame],
        ],
      }),
      write: () => {
        correctInitialFee(contract, initialFee ?? contract.initialFee, today);
        changeOf(contract, today, () => {
          contract.quotes.splice(0, 1, { from: EVER, basic, typeFee });
        });
      },
    };
  },
);

/** Art. 3 and 6: a dependent that has a base on the first day of its billing keeps one. */
export const rescheduleBillingStart = onContract(
  (contract, today) => isHeld(contract, today) && contract.billingFrom > today,
  (contract, { contractor, command, today }) => {
    const billingFrom = today + (command.day ?? 0);
    const moved = { ...contract, billingFrom };
    const after = {
      ...contractor,
      contracts: contractor.contracts.map((each) => (each === contract ? moved : each)),
    };
    const losesBase = contractor.contracts.some(
      (other) =>
        !isBase(other) &&
        other !== contract &&
        isInForce(other, other.billingFrom) &&
        hasBaseInForce(contractor, other.billingFrom) &&
        !hasBaseInForce(after, other.billingFrom),
    );
    const lacksBase = !isBase(contract) && !hasBaseInForce(contractor, billingFrom);
    const hasStarted = contract.billingFrom <= today;
    return {
      input: { billingStartOn: dateOf(billingFrom) },
      refusals: codesOf({
        alone: [['INVALID_STATE', !isHeld(contract, today) || hasStarted]],
        all: [
          ['NO_CHANGE', billingFrom === contract.billingFrom],
          ['DATE_IN_PAST', billingFrom < today],
          ['AFTER_TERMINATION', contract.end !== null && contract.end.on < billingFrom],
          ['BASE_CONTRACT_REQUIRED', losesBase || lacksBase],
        ],
      }),
      write: () => {
        changeOf(contract, today, () => {
          contract.billingFrom = billingFrom;
        });
      },
    };
  },
);

/** Annex 1: what is not quoted anew stays as it is on that day. */
export const reviseQuotedFees = onContract(isHeld, (contract, { command, today }) => {
  const from = today + (command.day ?? 0);
  const present = quotesOn(contract, from);
  const [, basicFeePerAccount, newTypeFee] = command.amounts;
  const basic = basicFeePerAccount ?? present.basic;
  const typeFee = newTypeFee ?? present.typeFee;
  return {
    input: { effectiveOn: dateOf(from), basicFeePerAccount, typeFee: newTypeFee },
    refusals: codesOf({
      alone: [['INVALID_STATE', !isHeld(contract, today)]],
      all: [
        ['DATE_IN_PAST', from < today],
        ['AFTER_TERMINATION', contract.end !== null && contract.end.on < from],
        ['AMOUNT_OUT_OF_RANGE', isNegative(basic) || isNegative(typeFee)],
        ['NO_CHANGE', basic === present.basic && typeFee === present.typeFee],
      ],
    }),
    write: () => {
      changeOf(contract, today, () => {
        contract.quotes.push({
          from,
          basic: basicFeePerAccount ?? NaN,
          typeFee: newTypeFee ?? NaN,
        });
      });
    },
  };
});

/** Art. 6 and 11: ends a contract, and what it would leave without a base if that is the choice. */
function ending(
  contract: Contract,
  { contractor, command, today }: Scene,
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
        changeOf(each, today, () => {
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
  const end = ending(contract, scene, { on, ground: 'CONTRACTOR_NOTICE', noticeFrom: arrivedOn });
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
        changeOf(contract, today, () => {
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
