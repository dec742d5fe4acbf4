import type { PlainDate } from '../model/calendar';

export type UsageCondition = 'OPERATING_POLICY' | 'NETWORK_ENVIRONMENT' | 'ENVIRONMENT_DISCLOSURE';

/** What the contractor has declared of its network environment, from its day on. */
export interface NetworkEnvironmentDeclaration {
  readonly declaredOn: PlainDate;
  readonly providedByCompany: boolean;
  readonly companyServiceReference: string | null;
  readonly configuration: string | null;
}

/** Art. 7: what the contractor has declared, with its dates. */
export interface UsageConditionFacts {
  readonly operatingPolicyDecidedOn: PlainDate | null;
  /** In the order in which they were declared. */
  readonly networkEnvironments: readonly NetworkEnvironmentDeclaration[];
}

/**
 * Art. 7 利用条件. Gives the conditions that are not met on a day: the operating policy is decided
 * (1)(i), the network environment is prepared (1)(ii), and its configuration is disclosed where it is
 * not the company's own service (2).
 */
export function unmetUsageConditionsOn(
  facts: UsageConditionFacts,
  day: PlainDate,
): UsageCondition[] {
  const { operatingPolicyDecidedOn, networkEnvironments } = facts;
  const environment = networkEnvironments.findLast(({ declaredOn }) => declaredOn <= day);
  const unmet: UsageCondition[] = [];
  if (operatingPolicyDecidedOn === null || day < operatingPolicyDecidedOn) {
    unmet.push('OPERATING_POLICY');
  }
  if (environment === undefined) unmet.push('NETWORK_ENVIRONMENT');
  else if (!environment.providedByCompany && !isDisclosed(environment)) {
    unmet.push('ENVIRONMENT_DISCLOSURE');
  }
  return unmet;
}

/** Art. 7(2). Gives the days on which the present configuration was first disclosed and last changed. */
export function disclosureDays(declarations: readonly NetworkEnvironmentDeclaration[]): {
  readonly disclosedOn: PlainDate | null;
  readonly lastChangedOn: PlainDate | null;
} {
  const latest = declarations.at(-1);
  const disclosed =
    latest !== undefined && isDisclosed(latest) ? declarations.find(isDisclosed) : undefined;
  return {
    disclosedOn: disclosed?.declaredOn ?? null,
    lastChangedOn: declarations.length > 1 ? (latest?.declaredOn ?? null) : null,
  };
}

/** Tells whether a declaration says something that the one in effect does not. */
export function isNewEnvironment(
  declaration: NetworkEnvironmentDeclaration,
  inEffect: NetworkEnvironmentDeclaration | undefined,
): boolean {
  return (
    inEffect === undefined ||
    declaration.providedByCompany !== inEffect.providedByCompany ||
    declaration.companyServiceReference !== inEffect.companyServiceReference ||
    declaration.configuration !== inEffect.configuration
  );
}

function isDisclosed({ configuration }: NetworkEnvironmentDeclaration): boolean {
  return (configuration ?? '').trim() !== '';
}
