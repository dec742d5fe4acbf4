import type { PlainDate } from '../model/calendar';

export type UsageCondition = 'OPERATING_POLICY' | 'NETWORK_ENVIRONMENT' | 'ENVIRONMENT_DISCLOSURE';

/** Art. 7(1)(ii), (2): what the contractor has declared of its network environment, from its day on. */
export interface NetworkEnvironment {
  readonly declaredOn: PlainDate;
  readonly providedByCompany: boolean;
  readonly companyServiceReference: string | null;
  readonly configuration: string | null;
}

/**
 * Art. 7 利用条件. Gives the conditions that are not met on a day: the operating policy is decided
 * (1)(i), the network environment is prepared (1)(ii), and its configuration is disclosed where it is
 * not the company's own service (2). `environment` is the one in effect on that day, or null.
 */
export function unmetUsageConditionsOn(
  facts: {
    readonly operatingPolicyDecidedOn: PlainDate | null;
    readonly environment: NetworkEnvironment | null;
  },
  day: PlainDate,
): UsageCondition[] {
  const { operatingPolicyDecidedOn, environment } = facts;
  const unmet: UsageCondition[] = [];
  if (operatingPolicyDecidedOn === null || day < operatingPolicyDecidedOn) {
    unmet.push('OPERATING_POLICY');
  }
  if (environment === null) unmet.push('NETWORK_ENVIRONMENT');
  else if (!environment.providedByCompany && !isDisclosed(environment)) {
    unmet.push('ENVIRONMENT_DISCLOSURE');
  }
  return unmet;
}

/** Art. 7(2). Tells whether a declaration says something that the one in effect does not. */
export function isNewEnvironment(
  declaration: NetworkEnvironment,
  inEffect: NetworkEnvironment | null,
): boolean {
  return (
    inEffect === null ||
    declaration.providedByCompany !== inEffect.providedByCompany ||
    declaration.companyServiceReference !== inEffect.companyServiceReference ||
    declaration.configuration !== inEffect.configuration
  );
}

function isDisclosed({ configuration }: NetworkEnvironment): boolean {
  return (configuration ?? '').trim() !== '';
}
