import { OPERATOR, type TestApp } from './app';

/** A settlement as an operator reads it. */
export interface SettlementView {
  readonly id: string;
  readonly kind: string;
  readonly direction: string;
  readonly amount: number;
  readonly arisesOn: string;
  readonly bookedOn: string;
  readonly provisional: boolean;
  readonly note: string | null;
  readonly lines: readonly { readonly amount: number; readonly article: string }[];
  readonly reverses: { readonly id: string } | null;
  readonly reversedBy: { readonly id: string } | null;
  readonly changeRequest: { readonly id: string } | null;
  readonly optionService: { readonly id: string } | null;
  readonly outageClaim: { readonly id: string } | null;
}

/** What `SettlementView` selects. */
export const SETTLEMENT_FIELDS = `id kind direction amount arisesOn bookedOn provisional note
  lines { label english: label(language: EN) amount article accountCount days termDays units unitAmount monthlyFee divisor month }
  reverses { id } reversedBy { id } changeRequest { id } optionService { id } outageClaim { id }`;

/** Gives the settlements that a filter asks for, in an order, by default as they were made. */
export async function settlements(
  app: TestApp,
  filter: object,
  orderBy: string | null = null,
): Promise<SettlementView[]> {
  const { settlements: found } = await app.read<{
    settlements: { edges: { node: SettlementView }[] };
  }>(
    OPERATOR,
    `query ($filter: SettlementFilter, $orderBy: SettlementOrderBy) {
      settlements(first: 100, filter: $filter, orderBy: $orderBy) { edges { node { ${SETTLEMENT_FIELDS} } } } }`,
    { filter, orderBy },
  );
  return found.edges.map(({ node }) => node);
}

/** Gives the settlements of a contract, in the order in which they were made. */
export function settlementsOf(app: TestApp, contractId: string): Promise<SettlementView[]> {
  return settlements(app, { contractId });
}
