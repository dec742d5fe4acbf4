import { acceptApplication } from '../../procedures/accept-application';
import { agreeToSoftwareLicense } from '../../procedures/agree-to-software-license';
import { applyForContract } from '../../procedures/apply-for-contract';
import { applyForOption } from '../../procedures/apply-for-option';
import {
  acceptChangeRequest,
  rejectChangeRequest,
  withdrawChangeRequest,
} from '../../procedures/decide-change-request';
import {
  acceptOption,
  rejectOption,
  withdrawOptionApplication,
} from '../../procedures/decide-option';
import {
  denyOutageClaim,
  grantOutageClaim,
  withdrawOutageClaim,
} from '../../procedures/decide-outage-claim';
import { declareUsageConditions } from '../../procedures/declare-usage-conditions';
import { fileOutageClaim } from '../../procedures/file-outage-claim';
import { giveTerminationNotice } from '../../procedures/give-termination-notice';
import {
  giveOptionStopNotice,
  withdrawOptionStopNotice,
} from '../../procedures/option-stop-notice';
import { recordOneTimeFee } from '../../procedures/record-one-time-fee';
import { recordOutage } from '../../procedures/record-outage';
import { rejectApplication } from '../../procedures/reject-application';
import { requestAccountCountChange } from '../../procedures/request-account-count-change';
import { rescheduleBillingStart } from '../../procedures/reschedule-billing-start';
import { reverseSettlement } from '../../procedures/reverse-settlement';
import { reviseQuotedFees } from '../../procedures/revise-quoted-fees';
import { terminateContract } from '../../procedures/terminate-contract';
import { updateOutage } from '../../procedures/update-outage';
import { withdrawApplication } from '../../procedures/withdraw-application';
import { withdrawTerminationNotice } from '../../procedures/withdraw-termination-notice';
import type { Resolvers } from '../../schema-types';
import { answering } from '../answering';

const contract = answering('contract', ({ contract: loader }) => loader);
const changeRequest = answering('changeRequest', ({ changeRequest: loader }) => loader);
const optionService = answering('optionService', ({ optionService: loader }) => loader);
const outage = answering('outage', ({ outage: loader }) => loader);
const outageClaim = answering('outageClaim', ({ outageClaim: loader }) => loader);
const settlement = answering('settlement', ({ settlement: loader }) => loader);

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
