import { acceptApplication } from '../../commands/contract/accept-application';
import { agreeToSoftwareLicense } from '../../commands/contract/agree-to-software-license';
import { applyForContract } from '../../commands/contract/apply-for-contract';
import { applyForOption } from '../../commands/option/apply-for-option';
import {
  acceptChangeRequest,
  rejectChangeRequest,
  withdrawChangeRequest,
} from '../../commands/change-request/decide-change-request';
import {
  acceptOption,
  rejectOption,
  withdrawOptionApplication,
} from '../../commands/option/decide-option';
import {
  denyOutageClaim,
  grantOutageClaim,
  withdrawOutageClaim,
} from '../../commands/outage-claim/decide-outage-claim';
import { declareUsageConditions } from '../../commands/contract/declare-usage-conditions';
import { fileOutageClaim } from '../../commands/outage-claim/file-outage-claim';
import { giveTerminationNotice } from '../../commands/contract/give-termination-notice';
import {
  giveOptionStopNotice,
  withdrawOptionStopNotice,
} from '../../commands/option/option-stop-notice';
import { recordOneTimeFee } from '../../commands/settlement/record-one-time-fee';
import { recordOutage } from '../../commands/outage/record-outage';
import { rejectApplication } from '../../commands/contract/reject-application';
import { requestAccountCountChange } from '../../commands/change-request/request-account-count-change';
import { rescheduleBillingStart } from '../../commands/contract/reschedule-billing-start';
import { reverseSettlement } from '../../commands/settlement/reverse-settlement';
import { reviseQuotedFees } from '../../commands/contract/revise-quoted-fees';
import { terminateContract } from '../../commands/contract/terminate-contract';
import { updateOutage } from '../../commands/outage/update-outage';
import { withdrawApplication } from '../../commands/contract/withdraw-application';
import { withdrawTerminationNotice } from '../../commands/contract/withdraw-termination-notice';
import type { Resolvers } from '../resolver-types';
import { mutationResolver } from '../mutation-resolver';

const contract = mutationResolver('contract', ({ contract: loader }) => loader);
const changeRequest = mutationResolver('changeRequest', ({ changeRequest: loader }) => loader);
const optionService = mutationResolver('optionService', ({ optionService: loader }) => loader);
const outage = mutationResolver('outage', ({ outage: loader }) => loader);
const outageClaim = mutationResolver('outageClaim', ({ outageClaim: loader }) => loader);
const settlement = mutationResolver('settlement', ({ settlement: loader }) => loader);

export const MUTATION_RESOLVERS = {
  Mutation: {
    applyForContract: contract(applyForContract),
    withdrawApplication: contract(withdrawApplication),
    rejectApplication: contract(rejectApplication),
    acceptApplication: contract(acceptApplication),
    rescheduleBillingStart: contract(rescheduleBillingStart),
    declareUsageConditions: contract(declareUsageConditions),
    agreeToSoftwareLicense: contract(agreeToSoftwareLicense),
    reviseQuotedFees: contract(reviseQuotedFees),
    requestAccountCountChange: changeRequest(requestAccountCountChange),
    withdrawChangeRequest: changeRequest(withdrawChangeRequest),
    acceptChangeRequest: changeRequest(acceptChangeRequest),
    rejectChangeRequest: changeRequest(rejectChangeRequest),
    giveTerminationNotice: contract(giveTerminationNotice),
    withdrawTerminationNotice: contract(withdrawTerminationNotice),
    terminateContract: contract(terminateContract),
    applyForOption: optionService(applyForOption),
    withdrawOptionApplication: optionService(withdrawOptionApplication),
    acceptOption: optionService(acceptOption),
    rejectOption: optionService(rejectOption),
    giveOptionStopNotice: optionService(giveOptionStopNotice),
    withdrawOptionStopNotice: optionService(withdrawOptionStopNotice),
    recordOutage: outage(recordOutage),
    updateOutage: outage(updateOutage),
    fileOutageClaim: outageClaim(fileOutageClaim),
    withdrawOutageClaim: outageClaim(withdrawOutageClaim),
    grantOutageClaim: outageClaim(grantOutageClaim),
    denyOutageClaim: outageClaim(denyOutageClaim),
    recordOneTimeFee: settlement(recordOneTimeFee),
    reverseSettlement: settlement(reverseSettlement),
  },
} satisfies Resolvers;
