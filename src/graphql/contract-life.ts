import type { ContractRow } from '../persistence/contracts';
import { type BaseEligibility, baseEligibilityOn } from '../terms/clauses/06-eligibility';
import { acknowledgementFacts } from '../terms/clauses/11-acknowledgement';
import { terminationPreview } from '../terms/clauses/11-termination-preview';
import type { PlainDate } from '../terms/model/calendar';
import { calendarOf, isCalendarSpan, LONGEST_CALENDAR } from '../terms/model/calendar-of-dates';
import { isHeld } from '../terms/model/contract';
import { acknowledgement } from '../terms/wording/acknowledgement';
import { inLanguage, type Language } from '../terms/wording/language';
import { claimableOutagesOf } from './assess';
import type { Context } from './context';
import { badUserInput } from './errors';
import { type MaybePromise, whenRead } from './loader';
import type { ContractDateModel, TerminationNoticeModel, TerminationPreviewModel } from './models';

/** Art. 6: gives whether a contract has its base on a day, which the caller has been seen to see. */
export function eligibilityOfContract(
  contract: ContractRow,
  { asOf }: { readonly asOf?: PlainDate | null },
  { loaders, today }: Context,
): MaybePromise<BaseEligibility<ContractRow>> {
  return whenRead(loaders.contractsOf.load(contract.contractorId), (contracts) =>
    baseEligibilityOn(contract, contracts, asOf ?? today),
  );
}

/** Art. 11: gives what a termination notice of a contract would come to, were it given now. */
export function previewOfTermination(
  contract: ContractRow,
  days: { readonly requestedOn?: PlainDate | null; readonly arrivedOn?: PlainDate | null },
  { loaders, today, caller }: Context,
): MaybePromise<TerminationPreviewModel> {
  return whenRead(loaders.contractsOf.load(contract.contractorId), (contracts) =>
    terminationPreview(contract, contracts, {
      arrivedOn: days.arrivedOn ?? null,
      requestedOn: days.requestedOn ?? null,
      choice: null,
      isOperator: caller.isOperator,
      today,
    }),
  );
}

/** Art. 11: gives the written acknowledgement of a notice. */
export async function acknowledgementOf(
  { contract, ...termination }: TerminationNoticeModel,
  { language }: { readonly language: Language },
  { loaders }: Context,
): Promise<string> {
  if (!isHeld(contract)) throw new Error('Only a held contract has an end.');
  const contracts = await loaders.contractsOf.load(contract.contractorId);
  const facts = acknowledgementFacts(contract, termination, contracts);
  return inLanguage(acknowledgement(facts), language);
}

/** Gives the calendar of a contractor, whom the caller has been seen to act for. */
export async function calendarOfContractor(
  contractorId: string,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  context: Context,
): Promise<ContractDateModel[]> {
  if (!isCalendarSpan(from, to)) {
    throw badUserInput(
      `"to" must not be before "from", nor more than ${LONGEST_CALENDAR} days be asked for.`,
    );
  }
  const { loaders } = context;
  const contracts = await loaders.contractsOf.load(contractorId);
  const facts = await Promise.all(
    contracts.map(async (contract) => {
      const [options, claimable] = await Promise.all([
        loaders.optionServicesOf.load(contract.id),
        claimableOutagesOf(contract, context),
      ]);
      const unclaimed = claimable.filter(({ claim }) => claim === null);
      const claimDeadlines = unclaimed.map(({ window }) => window.claimDeadline);
      return { contract, options, claimDeadlines };
    }),
  );
  return calendarOf(facts, from, to);
}
