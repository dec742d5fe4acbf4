import type { QuotedFees } from '../../terms/model/contract';
import type { QuotedFeesInput } from '../inputs';

/** Gives the fees that a call names, in yen: null names none. */
export function givenFeesOf(input: QuotedFeesInput | null | undefined): Partial<QuotedFees> {
  return Object.fromEntries(
    Object.entries(input ?? {}).filter(([, fee]) => typeof fee === 'number'),
  );
}
