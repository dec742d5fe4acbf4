import { OPERATOR, type TestApp, type TestCaller } from './app';

/** What a claim is read by. */
export const CLAIM_FIELDS = `id status filedAt claimableFrom claimDeadline unavailableHours
  unavailableUnits reductionAmount denialReason denialNote version
  settlement { id kind direction amount arisesOn }
  state { from to hours units unitsGranted outages { id } }`;

/** A claim as it is read. */
export interface ClaimView {
  readonly id: string;
  readonly status: string;
  readonly unavailableHours: number | null;
  readonly unavailableUnits: number | null;
  readonly reductionAmount: number | null;
  readonly settlement: { readonly amount: number; readonly arisesOn: string } | null;
}

/** Records an outage, by default a complete one of the Web Gateway by the company's fault. Gives its id. */
export async function recordOutage(
  app: TestApp,
  input: { knownAt: string } & Record<string, unknown>,
): Promise<string> {
  const { entity, userErrors } = await app.mutate(OPERATOR, 'recordOutage', {
    affectedServiceTypes: ['WEB_GATEWAY'],
    attribution: 'COMPANY',
    complete: true,
    ...input,
  });
  if (entity === null) throw new Error(JSON.stringify(userErrors));
  return entity.id;
}

/** Files a claim of a contract for an outage. */
export function file(app: TestApp, caller: TestCaller, contractId: string, outageId: string) {
  return app.mutate<ClaimView>(caller, 'fileOutageClaim', { contractId, outageId }, CLAIM_FIELDS);
}

/** Files a claim that is to succeed. Gives its id. */
export async function filed(
  app: TestApp,
  caller: TestCaller,
  contractId: string,
  outageId: string,
): Promise<string> {
  const { entity, userErrors } = await file(app, caller, contractId, outageId);
  if (entity === null) throw new Error(JSON.stringify(userErrors));
  return entity.id;
}

/** Grants a claim. */
export function grant(app: TestApp, outageClaimId: string) {
  return app.mutate<ClaimView>(OPERATOR, 'grantOutageClaim', { outageClaimId }, CLAIM_FIELDS);
}

/** Grants a claim that is to be granted. Gives what it is paid. */
export async function paidFor(app: TestApp, outageClaimId: string): Promise<number | null> {
  const { entity, userErrors } = await grant(app, outageClaimId);
  if (entity === null) throw new Error(JSON.stringify(userErrors));
  return entity.reductionAmount;
}

/** Reads a claim. */
export async function claimOf(app: TestApp, caller: TestCaller, id: string): Promise<ClaimView> {
  const { outageClaim } = await app.read<{ outageClaim: ClaimView }>(
    caller,
    `query ($id: ID!) { outageClaim(id: $id) { ${CLAIM_FIELDS} } }`,
    { id },
  );
  return outageClaim;
}
