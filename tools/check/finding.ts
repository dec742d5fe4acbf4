import type { ContractorRecord } from './record';

/** Something on record that the rules do not allow. */
export interface Finding {
  /** The article of the terms, or the name of what is checked. */
  readonly rule: string;
  /** What it is found at. */
  readonly subject: string;
  /** What should be, and what is. */
  readonly says: string;
}

/** Holds what is on record of a contractor against a rule. */
export type Check = (record: ContractorRecord) => Iterable<Finding>;
