import type { ServiceType } from '../model/service-types';
import { type Bilingual, enumerated } from '../wording/language';
import { label } from '../wording/enum-labels';

/** How a contract is named inside the details of a refusal. */
export interface ContractReference {
  readonly id: string;
  readonly contractNumber: string;
  readonly serviceType: ServiceType;
}

/** Gives how a contract is named inside the details of a refusal. */
export function referenceTo({
  id,
  contractNumber,
  serviceType,
}: ContractReference): ContractReference {
  return { id, contractNumber, serviceType };
}

/** Gives the contracts as running text enumerates them, each with its type and what else is to be said of it. */
export function contractsInWords<Reference extends ContractReference>(
  contracts: readonly Reference[],
  remark: (contract: Reference) => Bilingual | null = () => null,
): Bilingual {
  return enumerated(
    contracts.map((contract) => {
      const type = label('ContractServiceType', contract.serviceType);
      const said = remark(contract);
      return {
        ja: `${contract.contractNumber}（${type.ja}${said === null ? '' : `、${said.ja}`}）`,
        en: `${contract.contractNumber} (${type.en}${said === null ? '' : `; ${said.en}`})`,
      };
    }),
  );
}
