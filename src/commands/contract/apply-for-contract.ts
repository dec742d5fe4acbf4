import { randomUUID } from 'node:crypto';
import type { ContractRow } from '../../persistence/contracts';
import type { ApplyForContractInput } from '../inputs';
import { itemOf } from '../../terms/clauses/02-item';
import { later } from '../../terms/model/calendar';
import { editionOf } from '../../terms/model/editions';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { actsFor, contractorLock } from '../runner/access';
import type { Access, Command, LoadedAggregate } from '../runner/command';
import { notFound, throwIfRefused } from '../runner/refused-error';
import { declaredEnvironment, declareEnvironment } from './declare-usage-conditions';

interface Applicant extends LoadedAggregate {
  readonly contracts: readonly ContractRow[];
}

const applicantAccess: Access<ApplyForContractInput, Applicant> = {
  locksOf: ({ contractorId }, _repositories, { caller }) => {
    if (!actsFor(caller, contractorId)) throw notFound('contractorId');
    return Promise.resolve([contractorLock(contractorId)]);
  },
  load: async ({ contractorId }, { contracts }, { today }) => ({
    contracts: await contracts.findStanding(contractorId, today),
    version: null,
  }),
};

/** Art. 1-7, 10 and 附則: a contractor applies for a contract. */
export const applyForContract: Command<ApplyForContractInput, Applicant, ContractRow> = {
  mutation: 'applyForContract',
  access: applicantAccess,

  faultOf: ({ softwareLicenseVersion, agreesToSoftwareLicense }) =>
    typeof softwareLicenseVersion === 'string' && agreesToSoftwareLicense !== true
      ? '"softwareLicenseVersion" is what is agreed to: it goes with "agreesToSoftwareLicense": true.'
      : null,

  async execute(work, { contracts }, input) {
    const { today, repositories } = work;
    const { contractorId, serviceType, accountCount, agreesToTermsEdition } = input;
    const edition = editionOf(today);
    const item = input.item ?? null;
    const agreesToSoftwareLicense = input.agreesToSoftwareLicense ?? false;
    const requestedBillingStartOn = input.requestedBillingStartOn ?? null;
    throwIfRefused(
      ...refusalsOf(RULES.applyForContract, {
        edition,
        serviceType,
        item,
        accountCount,
        contracts,
        on: later(today, requestedBillingStartOn),
        today,
        requestedBillingStartOn,
        agreesToTermsEdition,
        agreesToSoftwareLicense,
      }),
    );
    const { operatingPolicyDecided, networkEnvironment } = input.usageConditions ?? {};
    const contract = work.noteContract(
      await repositories.contracts.add({
        id: randomUUID(),
        contractorId,
        serviceType,
        item: itemOf(edition, serviceType, item),
        appliedAccountCount: accountCount,
        termsEdition: edition.edition,
        appliedOn: today,
        requestedBillingStartOn,
        privateBackboneContractNumber: input.privateBackboneContractNumber ?? null,
        softwareLicenseAgreedOn: agreesToSoftwareLicense ? today : null,
        softwareLicenseVersion: input.softwareLicenseVersion ?? null,
        operatingPolicyDecidedOn: operatingPolicyDecided === true ? today : null,
      }),
    );
    const environment = declaredEnvironment(networkEnvironment, today);
    if (environment !== null) await declareEnvironment(work, contract.id, environment);
    const remarks = environment === null ? {} : { networkEnvironment: environment };
    work.recordOf(contract, 'APPLICATION_MADE', remarks);
    return contract;
  },
};
