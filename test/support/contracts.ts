import { OPERATOR, type TestApp, type TestCaller } from './app';

export const EDITION = '2022-09-01';

/** 50 accounts × (500 + 300) yen = 40,000 yen a month for the types whose fee is per account. */
export const QUOTED_FEES = { initialFee: 100_000, basicFeePerAccount: 500, typeFee: 300 };

interface Terms {
  readonly serviceType?: string;
  readonly accountCount?: number;
  readonly billingStartOn: string;
  readonly quotedFees?: object;
}

/** Applies for a contract of a contractor, by default for a Web Gateway of 50 accounts. Gives its id. */
export async function apply(
  app: TestApp,
  caller: TestCaller,
  input: {
    serviceType?: string;
    accountCount?: number;
    contractorId?: string;
    requestedBillingStartOn?: string;
    privateBackboneContractNumber?: string | null;
  } = {},
): Promise<string> {
  const serviceType = input.serviceType ?? 'WEB_GATEWAY';
  const { entity, userErrors } = await app.mutate(caller, 'applyForContract', {
    contractorId: caller.contractorIds[0],
    serviceType,
    accountCount: 50,
    agreesToTermsEdition: EDITION,
    ...(serviceType === 'PRIVATE_CONNECT' && { privateBackboneContractNumber: 'PBB-1' }),
    ...input,
  });
  if (entity === null) throw new Error(JSON.stringify(userErrors));
  return entity.id;
}

/** Accepts an application. */
export async function accept(app: TestApp, contractId: string, terms: Terms): Promise<void> {
  const { userErrors } = await app.mutate(OPERATOR, 'acceptApplication', {
    contractId,
    billingStartOn: terms.billingStartOn,
    quotedFees: terms.quotedFees ?? QUOTED_FEES,
    privateBackboneConfirmed: true,
  });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}

/** Applies for a contract and accepts it. Gives its id. */
export async function contract(app: TestApp, caller: TestCaller, terms: Terms): Promise<string> {
  const { serviceType, accountCount } = terms;
  const id = await apply(app, caller, {
    ...(serviceType && { serviceType }),
    ...(accountCount && { accountCount }),
  });
  await accept(app, id, terms);
  return id;
}

/** Gives the codes of what was refused, in their order. */
export function codes({ userErrors }: { userErrors: readonly { code: string }[] }): string[] {
  return userErrors.map(({ code }) => code);
}
