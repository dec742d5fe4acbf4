import type { ContractRow } from '../../persistence/contracts';
import type { DeclareUsageConditionsInput, UsageConditionsInput } from '../inputs';
import { isNewEnvironment, type NetworkEnvironment } from '../../terms/clauses/07-usage-conditions';
import type { PlainDate } from '../../terms/model/calendar';
import { LAST_CONTRACT_DAY } from '../../terms/model/contract';
import { HELD_STATUSES } from '../../terms/model/contract-status';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { requireStatus, throwIfRefused } from '../runner/refused-error';
import type { UnitOfWork } from '../runner/unit-of-work';

/** Art. 7: the contractor declares its operating policy and its network environment. */
export const declareUsageConditions: Command<
  DeclareUsageConditionsInput,
  ContractAggregate,
  ContractRow
> = {
  mutation: 'declareUsageConditions',
  access: contractAccess(),

  async execute(work, { contract }, input) {
    const { today, repositories } = work;
    requireStatus(contract, today, 'APPLIED', ...HELD_STATUSES);
    const declared = declaredEnvironment(input.networkEnvironment, today);
    const latest = { contractId: contract.id, day: LAST_CONTRACT_DAY };
    const [inEffect = null] = await repositories.networkEnvironments.findInEffect([latest]);
    const isNew = declared !== null && isNewEnvironment(declared, inEffect);
    const isDecided =
      input.operatingPolicyDecided === true && contract.operatingPolicyDecidedOn === null;
    throwIfRefused(...refusalsOf(RULES.declareUsageConditions, { isChange: isNew || isDecided }));
    if (isNew) await declareEnvironment(work, contract.id, declared);
    const changed = await work.changeContract(
      contract,
      isDecided ? { operatingPolicyDecidedOn: today } : {},
    );
    const remarks = isNew ? { networkEnvironment: declared } : {};
    work.recordOf(contract, 'USAGE_CONDITIONS_DECLARED', remarks);
    return changed;
  },
};

/** Gives what an input declares of the network environment, on a day; null where it declares nothing. */
export function declaredEnvironment(
  environment: UsageConditionsInput['networkEnvironment'],
  today: PlainDate,
): NetworkEnvironment | null {
  if (!environment) return null;
  return {
    declaredOn: today,
    providedByCompany: environment.providedByCompany,
    companyServiceReference: environment.companyServiceReference ?? null,
    configuration: environment.configuration ?? null,
  };
}

/** Writes a declared network environment of a contract. */
export async function declareEnvironment(
  { repositories }: UnitOfWork,
  contractId: string,
  environment: NetworkEnvironment,
): Promise<void> {
  await repositories.networkEnvironments.insert({ ...environment, contractId });
}
