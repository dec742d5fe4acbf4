import { acceptApplication } from '../../commands/contract/accept-application';
import { agreeToSoftwareLicense } from '../../commands/contract/agree-to-software-license';
import { applyForContract } from '../../commands/contract/apply-for-contract';
import { correctQuotedFees } from '../../commands/contract/correct-quoted-fees';
import { correctBillingStart } from '../../commands/contract/correct-billing-start';
import { correctPrivateBackbone } from '../../commands/contract/correct-private-backbone';
import { correctTermination } from '../../commands/contract/correct-termination';
import { declareUsageConditions } from '../../commands/contract/declare-usage-conditions';
import { giveTerminationNotice } from '../../commands/contract/give-termination-notice';
import { quoteApplication } from '../../commands/contract/quote-application';
import { rejectApplication } from '../../commands/contract/reject-application';
import { rescheduleBillingStart } from '../../commands/contract/reschedule-billing-start';
import { reviseQuotedFees } from '../../commands/contract/revise-quoted-fees';
import { terminateContract } from '../../commands/contract/terminate-contract';
import { withdrawApplication } from '../../commands/contract/withdraw-application';
import { withdrawTerminationNotice } from '../../commands/contract/withdraw-termination-notice';
import { acceptChangeRequest } from '../../commands/change-request/accept-change-request';
import { rejectChangeRequest } from '../../commands/change-request/reject-change-request';
import { requestAccountCountChange } from '../../commands/change-request/request-account-count-change';
import { withdrawChangeRequest } from '../../commands/change-request/withdraw-change-request';
import { acceptOption } from '../../commands/option/accept-option';
import { applyForOption } from '../../commands/option/apply-for-option';
import { giveOptionStopNotice } from '../../commands/option/give-option-stop-notice';
import { rejectOption } from '../../commands/option/reject-option';
import { withdrawOptionApplication } from '../../commands/option/withdraw-option-application';
import { withdrawOptionStopNotice } from '../../commands/option/withdraw-option-stop-notice';
import { correctOutage } from '../../commands/outage/correct-outage';
import { recordOutage } from '../../commands/outage/record-outage';
import { reportOutage } from '../../commands/outage/report-outage';
import { updateOutage } from '../../commands/outage/update-outage';
import { denyOutageClaim } from '../../commands/outage-claim/deny-outage-claim';
import { fileOutageClaim } from '../../commands/outage-claim/file-outage-claim';
import { grantOutageClaim } from '../../commands/outage-claim/grant-outage-claim';
import { reopenOutageClaim } from '../../commands/outage-claim/reopen-outage-claim';
import { withdrawOutageClaim } from '../../commands/outage-claim/withdraw-outage-claim';
import { recordOneTimeFee } from '../../commands/settlement/record-one-time-fee';
import { reverseSettlement } from '../../commands/settlement/reverse-settlement';
import { mutationResolver } from '../mutation-resolver';
import type { Resolvers } from '../resolver-types';

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
    quoteApplication: contract(quoteApplication),
    correctQuotedFees: contract(correctQuotedFees),
    requestAccountCountChange: changeRequest(requestAccountCountChange),
    withdrawChangeRequest: changeRequest(withdrawChangeRequest),
    acceptChangeRequest: changeRequest(acceptChangeRequest),
    rejectChangeRequest: changeRequest(rejectChangeRequest),
    giveTerminationNotice: contract(giveTerminationNotice),
    withdrawTerminationNotice: contract(withdrawTerminationNotice),
    terminateContract: contract(terminateContract),
    correctTermination: contract(correctTermination),
    correctBillingStart: contract(correctBillingStart),
    correctPrivateBackbone: contract(correctPrivateBackbone),
    applyForOption: optionService(applyForOption),
    withdrawOptionApplication: optionService(withdrawOptionApplication),
    acceptOption: optionService(acceptOption),
    rejectOption: optionService(rejectOption),
    giveOptionStopNotice: optionService(giveOptionStopNotice),
    withdrawOptionStopNotice: optionService(withdrawOptionStopNotice),
    recordOutage: outage(recordOutage),
    updateOutage: outage(updateOutage),
    correctOutage: outage(correctOutage),
    reportOutage: outage(reportOutage),
    fileOutageClaim: outageClaim(fileOutageClaim),
    withdrawOutageClaim: outageClaim(withdrawOutageClaim),
    grantOutageClaim: outageClaim(grantOutageClaim),
    denyOutageClaim: outageClaim(denyOutageClaim),
    reopenOutageClaim: outageClaim(reopenOutageClaim),
    recordOneTimeFee: settlement(recordOneTimeFee),
    reverseSettlement: settlement(reverseSettlement),
  },
} satisfies Resolvers;
