import { randomUUID } from 'node:crypto';
import { APPLICATION_RULES } from '../terms';
import { editionOf } from '../terms/editions';
import { itemOf } from '../terms/item';
import { refusalsOf } from '../terms/rules';
import type { ApplyForContractInput } from '../schema-types';
import { declareConditions } from './declare-usage-conditions';
import type { Procedure } from './procedure';
import { notFound, refuse } from './refused';
import { actsFor, contractorLock, type ContractTarget } from './targets';

/** Art. 1-7, 10 and 附則: a contractor applies for a contract. */
export const applyForContract: Procedure<
  ApplyForContractInput,
  Omit<ContractTarget, 'contract'>
> = {
  mutation: 'applyForContract',

  locate: async ({ contractorId }, { contracts }, caller) => {
    if (!actsFor(caller, contractorId)) throw notFound('contractorId');
    return {
      locks: [contractorLock(contractorId)],
      version: null,
      contracts: await contracts.findByContractors([contractorId]),
    };
  },

  perform: async (work, { contracts }, input) => {
    const { today, repositories } = work;
    const { contractorId, serviceType, accountCount, agreesToTermsEdition } = input;
    const edition = editionOf(today);
    const item = input.item ?? null;
    const agreesToSoftwareLicense = input.agreesToSoftwareLicense ?? false;
    const privateBackboneContractNumber = input.privateBackboneContractNumber ?? null;
    refuse(
      ...refusalsOf(APPLICATION_RULES, {
        ...{ edition, serviceType, item, accountCount, contracts, on: today },
        ...{ agreesToTermsEdition, agreesToSoftwareLicense, privateBackboneContractNumber },
      }),
    );
    const id = randomUUID();
    await repositories.contracts.insert({
      ...{ id, contractorId, serviceType, privateBackboneContractNumber },
      item: itemOf(edition, serviceType, item),
      appliedAccountCount: accountCount,
      termsEdition: edition.edition,
      appliedOn: today,
      softwareLicenseAgreedOn: agreesToSoftwareLicense ? today : null,
    });
    const contract = { id, contractorId, operatingPolicyDecidedOn: null, networkEnvironments: [] };
    const changes = await declareConditions(work, contract, input.usageConditions ?? {});
    if (changes !== null) await repositories.contracts.update({ id }, changes);
    work.recordOf(contract, 'APPLICATION_MADE');
    return id;
  },
};
