import * as api from './operations.ts';
import { createRequest, RequestError, type RequestOptions } from './request.ts';

export type UserError = api.RefusalFragment;
export type FeedPage = NonNullable<api.FeedQuery['contractEvents']>;
export type ContractEvent = FeedPage['edges'][number]['node'];
export type Client = ReturnType<typeof createClient>;

/** The key names the call in your own records; the input is what the API takes besides. */
type Keyed<Input> = Input & { readonly idempotencyKey: string };

interface Payload {
  readonly userErrors: readonly UserError[];
}

/** What a call came to: the object that it made or changed, under its name, or every reason against it. */
export type Result<Of extends Payload> =
  | { readonly [Name in Exclude<keyof Of, 'userErrors'>]: NonNullable<Of[Name]> }
  | { readonly refusals: readonly UserError[] };

/**
 * Makes a client of the contracts API: all that a partner does, and asks. Every call of a mutation has a key; keep it,
 * with the input, before you call: with both you may call again at any time, also after a restart, and it will have been
 * done once. Calls throw where no answer comes in spite of all attempts, and a RequestError where none would help.
 */
export function createClient(options: RequestOptions) {
  const ask = createRequest(options);

  const call =
    <Data extends Record<Field, Payload>, Field extends string & keyof Data, Input>(
      field: Field,
      document: api.TypedDocumentString<Data, { input: Input }>,
    ) =>
    async (input: Keyed<Input>): Promise<Result<Data[Field]>> => {
      const { userErrors, ...made } = (await ask(document, { input }))[field];
      return (userErrors.length > 0 ? { refusals: userErrors } : made) as Result<Data[Field]>;
    };

  return {
    /** Applies for a contract, which then waits for its decision. */
    apply: call('applyForContract', api.ApplyDocument),
    withdrawApplication: call('withdrawApplication', api.WithdrawApplicationDocument),
    declareUsageConditions: call('declareUsageConditions', api.DeclareUsageConditionsDocument),
    agreeToSoftwareLicense: call('agreeToSoftwareLicense', api.AgreeToSoftwareLicenseDocument),
    requestAccountCountChange: call(
      'requestAccountCountChange',
      api.RequestAccountCountChangeDocument,
    ),
    withdrawChangeRequest: call('withdrawChangeRequest', api.WithdrawChangeRequestDocument),
    applyForOption: call('applyForOption', api.ApplyForOptionDocument),
    withdrawOptionApplication: call(
      'withdrawOptionApplication',
      api.WithdrawOptionApplicationDocument,
    ),
    giveOptionStopNotice: call('giveOptionStopNotice', api.GiveOptionStopNoticeDocument),
    /** Ends a contract; `terminationPreview` tells before on which day, and what is due. */
    giveTerminationNotice: call('giveTerminationNotice', api.GiveTerminationNoticeDocument),
    reportOutage: call('reportOutage', api.ReportOutageDocument),
    fileOutageClaim: call('fileOutageClaim', api.FileOutageClaimDocument),
    withdrawOutageClaim: call('withdrawOutageClaim', api.WithdrawOutageClaimDocument),

    /** Gives a contract with its changes, options and claimable outages; null where it is not there for you. */
    contract: async (id: string) => (await ask(api.ContractDocument, { id })).contract,

    /** Gives a page of your contracts; `pageInfo.endCursor` leads to the next. */
    contracts: async (variables: api.ContractsQueryVariables) =>
      answered((await ask(api.ContractsDocument, variables)).contracts),

    /** Tells whether a contractor can apply for a service type, and if not, every reason. */
    eligibility: async (variables: api.EligibilityQueryVariables) =>
      (await ask(api.EligibilityDocument, variables)).eligibility,

    /** Tells when a notice given today would end a contract, what would be due, and why it would be refused. */
    terminationPreview: async (variables: api.TerminationPreviewQueryVariables) =>
      (await ask(api.TerminationPreviewDocument, variables)).contract?.terminationPreview ?? null,

    /** Gives what arises for a contract in a month, `YYYY-MM`. */
    statement: async (variables: api.StatementQueryVariables) =>
      (await ask(api.StatementDocument, variables)).contract?.statement ?? null,

    /** Gives the page of the feed after a cursor; null stands for its beginning. */
    readFeed: async (after: string | null, signal?: AbortSignal): Promise<FeedPage> =>
      answered((await ask(api.FeedDocument, { after }, signal)).contractEvents),
  };
}

function answered<Page>(page: Page | null): Page {
  if (page === null) throw new RequestError('The list was not answered.');
  return page;
}
