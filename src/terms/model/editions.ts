import type { PlainDate } from './calendar';
import type { ServiceItem, ServiceType } from './service-types';

/** Annex 1, 2(1): whether a type's own fee is per account or one amount for the contract. */
export type FeeUnit = 'PER_ACCOUNT' | 'FLAT';

/** Art. 1, 2, 6 and Annex 1, as they apply to one service type. */
export interface ServiceTypeTerms {
  readonly items: readonly ServiceItem[];
  /** Art. 6: a contract of one of these types is needed; empty where none is. */
  readonly requiresOneOf: readonly ServiceType[];
  readonly typeFeeUnit: FeeUnit;
}

/** One edition of the terms: the numbers and tables that the rules read. */
export interface Edition {
  /** Its first day, which names it. */
  readonly edition: PlainDate;
  /** Art. 9(3), 11. */
  readonly noticeDays: number;
  /** Art. 4(2). */
  readonly contractsPerServiceType: number;
  /** Art. 5. */
  readonly accountCountMinimum: number;
  /** Art. 3. */
  readonly minimumTermMonths: number;
  /** Art. 14. */
  readonly outageHoursMinimum: number;
  /** Art. 14, proviso. */
  readonly claimWindowMonths: number;
  /** Annex 3: one thirtieth of the monthly fee. */
  readonly reductionDivisor: number;
  /** Annex 1, 2(2): the monthly fee of an option, in yen. */
  readonly optionMonthlyFee: number;
  readonly serviceTypes: Readonly<Record<ServiceType, ServiceTypeTerms>>;
}

const BASE_TYPES = ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'] as const;

/** 附則: the edition in force from 1 September 2022. */
const EDITION_2022_09_01: Edition = {
  edition: '2022-09-01',
  noticeDays: 30,
  contractsPerServiceType: 3,
  accountCountMinimum: 50,
  minimumTermMonths: 1,
  outageHoursMinimum: 24,
  claimWindowMonths: 3,
  reductionDivisor: 30,
  optionMonthlyFee: 0,
  serviceTypes: {
    WEB_GATEWAY: { items: [], requiresOneOf: [], typeFeeUnit: 'PER_ACCOUNT' },
    FIREWALL_TYPE_1: { items: [], requiresOneOf: [], typeFeeUnit: 'PER_ACCOUNT' },
    FIREWALL_TYPE_2: { items: [], requiresOneOf: [], typeFeeUnit: 'PER_ACCOUNT' },
    PRIVATE_CONNECT: {
      items: ['PRIVATE_CONNECT_1GBPS'],
      requiresOneOf: BASE_TYPES,
      typeFeeUnit: 'FLAT',
    },
    REMOTE_CONNECT: {
      items: ['REMOTE_CONNECT_TYPE_A'],
      requiresOneOf: BASE_TYPES,
      typeFeeUnit: 'PER_ACCOUNT',
    },
  },
};

/** All editions, the oldest first. */
const EDITIONS: readonly [Edition, ...Edition[]] = [EDITION_2022_09_01];

/** Gives the edition in force on a day, or null before the first one. */
export function editionInForceOn(day: PlainDate): Edition | null {
  return EDITIONS.findLast((edition) => edition.edition <= day) ?? null;
}

/**
 * Gives the edition that a contract was made under, by the day that names it. A day that names none
 * gives the edition in force on it, and a day before all editions the first.
 */
export function editionOf(day: PlainDate): Edition {
  return editionInForceOn(day) ?? EDITIONS[0];
}
