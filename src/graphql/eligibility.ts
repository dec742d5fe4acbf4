import { actsFor } from '../commands/runner/access';
import { ELIGIBILITY_RULES } from '../terms/rulebook';
import { earlier } from '../terms/model/calendar';
import { editionOf } from '../terms/model/editions';
import type { Refusal } from '../terms/refusals/refusal';
import { refusalsOf } from '../terms/refusals/rule';
import type { ServiceType } from '../terms/model/service-types';
import type { Context } from './context';

export interface ContractEligibilityArgs {
  readonly serviceType: ServiceType;
  readonly on?: string | null;
}

/**
 * Art. 4 and 6. Gives what an application of the contractor would be refused for as to its type, were it wished
 * from a day (today by default); null for a contractor whom the caller may not see.
 */
export async function eligibilityOf(
  contractorId: string,
  { serviceType, on }: ContractEligibilityArgs,
  { caller, loaders, today }: Context,
): Promise<{ eligible: boolean; reasons: Refusal[] } | null> {
  if (!actsFor(caller, contractorId)) return null;
  const contracts = await loaders.contractsOf.load(contractorId);
  const day = on ?? today;
  const facts = { edition: editionOf(earlier(day, today)), serviceType, contracts, on: day };
  const reasons = refusalsOf(ELIGIBILITY_RULES, facts);
  return { eligible: reasons.length === 0, reasons };
}
