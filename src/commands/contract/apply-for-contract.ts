import { randomUUID } from 'node:crypto';
import { APPLICATION_RULES } from '../../terms/rulebook';
import { editionOf } from '../../terms/model/editions';
import { itemOf } from '../../terms/clauses/02-item';
import { refusalsOf } from '../../terms/refusals/rule';
import type { ApplyForContractInput } from '../../schema-types';
import { declareConditions } from './declare-usage-conditions';
import type { Command } from '../runner/command';
import { notFound, throwIfRefused } from '../runner/refused-error';
import { actsFor, contractorLock, type ContractAggregate } from '../runner/access';

/** Art. 1-7, 10 and 附則: a contractor applies for a contract. */
export const applyForContract: Command<
  ApplyForContractInput,
  Omit<ContractAggregate, 'contract'>
> = {
  mutation: 'applyForContract',

  load: async ({ contractorId }, { contracts }, caller) => {
    if (!actsFor(caller, contractorId)) throw notFound('contractorId');
    return {
      locks: [contractorLock(contractorId)],
      version: null,
      contracts: await contracts.findByContractors([contractorId]),
    };
  },

  execute: async (work, { contracts }, input) => {
    const { today, repositories } = work;
    const { contractorId, serviceType, accountCount, agreesToTermsEdition } = input;
    const edition = editionOf(today);
    const item = input.item ?? null;
    const agreesToSoftwareLicense = input.agreesToSoftwareLicense ?? false;
    const privateBackboneContractNumber = input.privateBackboneContractNumber ?? null;
    throwIfRefused(
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
