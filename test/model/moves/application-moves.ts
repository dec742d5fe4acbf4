import { EDITION } from '../../support/contracts';
import { hasBaseInForce, hasBaseOrApplication, isBase, limitOn } from '../bases';
import { feeAt, isHeld, isPending, valueOn } from '../contract';
import { dateOf, dateOrNull, EVER } from '../days';
import { BASE_TYPES, type Contract, type Fees } from '../record';
import { change } from '../settle';
import { codesOf, daysFrom, type Drafting, isOutOfRange, onContract, type Scene } from './move';

const MISTAKES = ['edition', 'item', 'licence', 'backbone'];

/** Art. 2, 4, 5, 6 and 10. */
export const applyForContract: Drafting = ({ contractor, command, today }) => {
  const { type, count, isMistaken, pick } = command;
  const mistake = isMistaken ? MISTAKES[pick % MISTAKES.length] : 'none';
  const needsBase = !BASE_TYPES.includes(type);
  return {
    input: {
      contractorId: contractor.id,
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
        quote: null,
        fees: null,
        revisions: [],
        counts: [{ from: EVER, count }],
        end: null,
        policyFrom: null,
        environments: [],
        requests: [],
        options: [],
        settlements: [],
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

/** Art. 7: what is declared is declared for today and later. */
export const declareUsageConditions = onContract(
  (contract, today) => isPending(contract, today) || isHeld(contract, today),
  (contract, { command, today }) => {
    const decides = command.pick % 2 === 0;
    const environment =
      command.pick % 3 === 0
        ? null
        : {
            providedByCompany: command.pick % 5 === 0,
            configuration: command.count % 2 === 0 ? `VLAN ${command.count}` : null,
          };
    const present = valueOn(contract.environments, today);
    const isNew =
      environment !== null &&
      (present?.providedByCompany !== environment.providedByCompany ||
        present.configuration !== environment.configuration);
    const isPolicyNew = decides && contract.policyFrom === null;
    return {
      input: { operatingPolicyDecided: decides, networkEnvironment: environment },
      refusals: codesOf({
        alone: [['INVALID_STATE', !isPending(contract, today) && !isHeld(contract, today)]],
        all: [['NO_CHANGE', !isNew && !isPolicyNew]],
      }),
      write: () => {
        if (isPolicyNew) contract.policyFrom = today;
        if (isNew) contract.environments.push({ from: today, ...environment });
      },
    };
  },
);

type Given = Record<keyof Fees, number | null>;

/** Annex 1: the three fees that a command names. */
function given({ command }: Scene): Given {
  const [initial, basic, typeFee] = command.amounts;
  return { initial, basic, typeFee };
}

const quotedFees = ({ initial, basic, typeFee }: Given): Record<string, unknown> => ({
  initialFee: initial,
  basicFeePerAccount: basic,
  typeFee,
});

function fullFees({ initial, basic, typeFee }: Given): Fees | null {
  if (initial === null || basic === null || typeFee === null) return null;
  return { initial, basic, typeFee };
}

/** Where a fee is missing, nothing can be said of the monthly fee. */
function isTooMuch(contract: Contract, fees: Given): boolean {
  const { initial, basic, typeFee } = fees;
  const full = fullFees(fees);
  const count = contract.counts[0]?.count ?? NaN;
  return isOutOfRange(full === null ? 0 : feeAt(contract, full, count), initial, basic, typeFee);
}

/** Annex 1: what is quoted to an application binds its acceptance. */
export const quoteApplication = onContract(isPending, (contract, scene) => {
  const { command, today } = scene;
  const fees = given(scene);
  const through = daysFrom(today, command.day);
  const { quote } = contract;
  const isSame =
    quote !== null &&
    JSON.stringify([quote.fees, quote.through]) === JSON.stringify([fees, through]);
  return {
    input: { quotedFees: quotedFees(fees), validThrough: dateOrNull(through) },
    refusals: codesOf({
      alone: [['INVALID_STATE', !isPending(contract, today)]],
      all: [
        ['FEE_NOT_QUOTED', fullFees(fees) === null],
        ['AMOUNT_OUT_OF_RANGE', isTooMuch(contract, fees)],
        ['DATE_IN_PAST', through !== null && through < today],
        ['NO_CHANGE', isSame],
      ],
    }),
    write: () => {
      const full = fullFees(fees);
      if (full !== null) contract.quote = { fees: full, on: today, through };
    },
  };
});

/** What is said of the fees on acceptance: nothing, what was quoted, or something else. */
function feesGivenFor({ quote }: Contract, scene: Scene): Given | null {
  const { count, isMistaken } = scene.command;
  if (quote === null || isMistaken) return given(scene);
  const { basic, typeFee } = quote.fees;
  return [null, quote.fees, { initial: null, basic, typeFee }][count % 3] ?? null;
}

/** Art. 2, 4, 6 and 12. A contract accepted today is held without an end: today is the fullest day. */
export const acceptApplication = onContract(isPending, (contract, scene) => {
  const { contractor, command, today } = scene;
  const { type, quote } = contract;
  const billingFrom = today + (command.day ?? 0);
  const fees = feesGivenFor(contract, scene);
  const { initial = null, basic = null, typeFee = null } = fees ?? {};
  const quoted = isPending(contract, today) ? quote : null;
  const agreed = {
    initial: initial ?? quoted?.fees.initial ?? null,
    basic: basic ?? quoted?.fees.basic ?? null,
    typeFee: typeFee ?? quoted?.fees.typeFee ?? null,
  };
  const differs =
    quoted !== null &&
    (agreed.initial !== quoted.fees.initial ||
      agreed.basic !== quoted.fees.basic ||
      agreed.typeFee !== quoted.fees.typeFee);
  return {
    input: {
      billingStartOn: dateOf(billingFrom),
      privateBackboneConfirmed: !command.isMistaken,
      quotedFees: fees && quotedFees(fees),
    },
    refusals: codesOf({
      alone: [['INVALID_STATE', !isPending(contract, today)]],
      all: [
        ['BEFORE_ACCEPTANCE', billingFrom < today],
        ['PRIVATE_BACKBONE_REQUIRED', type === 'PRIVATE_CONNECT' && command.isMistaken],
        ['CONTRACT_LIMIT_EXCEEDED', limitOn(contractor, type, today).held >= 3],
        ['BASE_CONTRACT_REQUIRED', !isBase(contract) && !hasBaseInForce(contractor, billingFrom)],
        ['FEE_NOT_QUOTED', fullFees(agreed) === null],
        ['AMOUNT_OUT_OF_RANGE', isTooMuch(contract, agreed)],
        ['QUOTE_DIFFERS', differs],
        ['QUOTE_EXPIRED', (quoted?.through ?? Infinity) < today],
      ],
    }),
    write: () => {
      change(contractor, contract, () => {
        contract.acceptedOn = today;
        contract.billingFrom = billingFrom;
        contract.fees = fullFees(agreed);
      });
    },
  };
});
