import type { ContractRow } from '../../persistence/contracts';
import type { ContractRecord } from '../../persistence/tables';
import type { DeclareUsageConditionsInput, UsageConditionsInput } from '../../schema-types';
import { isNewEnvironment } from '../../terms/clauses/07-usage-conditions';
import { HELD, isChange, requireStatus, throwIfRefused } from '../runner/refused-error';
import { onContract } from '../runner/access';
import type { UnitOfWork } from '../runner/unit-of-work';

/** Art. 7: the contractor declares its operating policy and its network environment. */
export const declareUsageConditions = onContract<DeclareUsageConditionsInput>(
  'declareUsageConditions',
  async (work, { contract }, input) => {
    requireStatus(contract, work.today, 'APPLIED', ...HELD);
    const changes = await declareConditions(work, contract, input);
    throwIfRefused(isChange(changes !== null));
    await work.updateContract(contract, changes ?? {});
    work.recordOf(contract, 'USAGE_CONDITIONS_DECLARED');
    return contract.id;
  },
);

/**
 * Writes what is declared anew. Gives the changes that are left to write to the contract itself, or
 * null where nothing is new.
 */
export async function declareConditions(
  work: UnitOfWork,
  contract: Pick<ContractRow, 'id' | 'operatingPolicyDecidedOn' | 'networkEnvironments'>,
  { operatingPolicyDecided, networkEnvironment }: UsageConditionsInput,
): Promise<Partial<ContractRecord> | null> {
  const isDecided = operatingPolicyDecided === true && contract.operatingPolicyDecidedOn === null;
  const declaration = networkEnvironment && {
    declaredOn: work.today,
    providedByCompany: networkEnvironment.providedByCompany,
    companyServiceReference: networkEnvironment.companyServiceReference ?? null,
    configuration: networkEnvironment.configuration ?? null,
  };
  const isNew = declaration && isNewEnvironment(declaration, contract.networkEnvironments.at(-1));
  if (isNew) {
    await work.repositories.networkEnvironments.insert({ contractId: contract.id, ...declaration });
  }
  if (!isNew && !isDecided) return null;
  return {
    operatingPolicyDecidedOn: isDecided ? work.today : contract.operatingPolicyDecidedOn,
  };
}
