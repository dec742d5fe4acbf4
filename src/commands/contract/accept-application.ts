import type { ContractRow } from '../../persistence/contracts';
import type { AcceptApplicationInput } from '../inputs';
import { feesToBind } from '../../terms/clauses/annex-1-quote';
import { initialFeeDue } from '../../terms/clauses/annex-1-initial-fee';
import { areAllQuoted } from '../../terms/clauses/annex-1-quoted-fees';
import { acceptedAs } from '../../terms/model/contract';
import { editionOf } from '../../terms/model/editions';
import { refusalsOf } from '../../terms/refusals/rule';
import { RULES } from '../../terms/rulebook';
import { type ContractAggregate, contractAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { RefusedError, requireApplication, throwIfRefused } from '../runner/refused-error';
import { givenFeesOf } from './given-fees';
import { freeSlot } from './slot';

/** Art. 2-6 and 12: the company accepts an application, from today on. */
export const acceptApplication: Command<AcceptApplicationInput, ContractAggregate, ContractRow> = {
  mutation: 'acceptApplication',
  access: contractAccess(({ billingStartOn }) => billingStartOn),

  async execute(work, { contract, contracts }, input) {
    const { today } = work;
    requireApplication(contract, today);
    const { billingStartOn } = input;
    const { serviceType } = contract;
    const edition = editionOf(contract.termsEdition);
    const givenFees = givenFeesOf(input.quotedFees);
    const quotedFees = feesToBind(contract, givenFees);
    const privateBackboneContractNumber =
      input.privateBackboneContractNumber ?? contract.privateBackboneContractNumber;
    throwIfRefused(
      ...refusalsOf(RULES.acceptApplication, {
        contract,
        contracts,
        today,
        acceptedOn: today,
        billingStartOn,
        requestedFor: contract.requestedBillingStartOn,
        serviceType,
        privateBackboneContractNumber,
        privateBackboneConfirmed: input.privateBackboneConfirmed ?? false,
        quotedFees,
        givenFees,
      }),
    );
    if (!areAllQuoted(quotedFees)) throw new RefusedError([]);
    const accepted = await work.changeContract(contract, {
      acceptedOn: today,
      decidedBy: work.caller.subject,
      billingStartOn,
      slot: freeSlot(
        contracts.filter((other) => other.serviceType === serviceType),
        edition,
        today,
      ),
      initialFeeYen: quotedFees.initialFee,
      basicFeePerAccountYen: quotedFees.basicFeePerAccount,
      typeFeeYen: quotedFees.typeFee,
      privateBackboneContractNumber,
      privateBackboneConfirmedOn: serviceType === 'PRIVATE_CONNECT' ? today : null,
    });
    const due = initialFeeDue(
      acceptedAs(contract, { acceptedOn: today, billingStartOn, quotedFees }),
    );
    if (due !== null) work.settle(contract, 'INITIAL_FEE', due);
    work.recordOf(contract, 'APPLICATION_ACCEPTED');
    return accepted;
  },
};
