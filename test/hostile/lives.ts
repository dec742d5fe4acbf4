import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import { storyOf, type Step } from '../commands/story';
import { actingFor, OPERATOR, type TestApp, type TestCaller } from '../support/app';
import { EDITION, QUOTED_FEES } from '../support/contracts';

export type Ids = Record<string, string>;
/** Changes an input before it is sent. */
export type Adapt = (mutation: string, input: Record<string, unknown>, ids: Ids) => object;

/** What a life has besides the story: at its end, on 2024-06-10, every field of the schema says something. */
function sequelOf(contractorId: string): readonly Step[] {
  const C = actingFor(contractorId);
  const step = (
    caller: TestCaller,
    mutation: string,
    as: string,
    input: Step['input'],
    on?: string,
  ): Step => ({ caller, mutation, as, input, event: '', ...(on && { on }) });
  const of =
    (name: string, more: object) =>
    (ids: Ids): Record<string, unknown> => ({ contractId: ids[name], ...more });
  const apply = (as: string, serviceType: string, more: object): Step =>
    step(C, 'applyForContract', as, () => ({
      contractorId,
      serviceType,
      accountCount: 50,
      agreesToTermsEdition: EDITION,
      ...more,
    }));
  const accept = (as: string, more: object = {}): Step =>
    step(
      OPERATOR,
      'acceptApplication',
      as,
      of(as, { billingStartOn: '2024-04-22', quotedFees: QUOTED_FEES, ...more }),
    );
  return [
    apply('second', 'WEB_GATEWAY', { idempotencyKey: 'second' }),
    accept('second'),
    apply('third', 'WEB_GATEWAY', {}),
    step(
      OPERATOR,
      'quoteApplication',
      'third',
      of('third', { quotedFees: QUOTED_FEES, validThrough: '2024-08-31' }),
    ),
    accept('private', { privateBackboneConfirmed: true }),
    apply('licensed', 'REMOTE_CONNECT', {
      agreesToSoftwareLicense: true,
      softwareLicenseVersion: '1.0',
      requestedBillingStartOn: '2024-07-05',
    }),
    accept('licensed', { billingStartOn: '2024-07-05' }),
    step(
      C,
      'declareUsageConditions',
      'gateway',
      of('gateway', {
        networkEnvironment: {
          providedByCompany: true,
          companyServiceReference: 'N-1',
          configuration: 'ring',
        },
      }),
    ),
    step(
      C,
      'requestAccountCountChange',
      'waiting',
      of('gateway', { accountCount: 90, effectiveOn: '2024-07-01' }),
    ),
    step(C, 'applyForOption', 'stopping', of('private', { kind: 'DEDICATED_IP_ADDRESS' })),
    step(OPERATOR, 'acceptOption', 'stopping', ({ stopping }) => ({
      optionServiceId: stopping,
      initialFee: 1_000,
    })),
    step(C, 'giveOptionStopNotice', 'stopping', ({ stopping }) => ({
      optionServiceId: stopping,
      requestedOn: '2024-07-31',
    })),
    step(OPERATOR, 'denyOutageClaim', 'denied', ({ denied }) => ({
      outageClaimId: denied,
      reason: 'OTHER',
      note: '理由',
    })),
    step(
      OPERATOR,
      'correctQuotedFees',
      'gateway',
      of('gateway', { basicFeePerAccount: 510, reason: '理由' }),
      '2024-06-10',
    ),
    step(C, 'giveTerminationNotice', 'second', of('second', { requestedOn: '2024-07-10' })),
  ];
}

/** Lives the whole life of a contractor, from 2024-04-08 on. Gives the ids of all that it made, by name. */
export async function live(
  app: TestApp,
  contractorId: string,
  adapt: Adapt = (_mutation, input) => input,
): Promise<Ids> {
  app.setToday('2024-04-08');
  const ids: Ids = { contractorId };
  for (const { mutation, caller, input, as, on } of lifeOf(contractorId)) {
    if (on) app.setToday(on);
    const sent = adapt(mutation, input(ids), ids);
    const { entity, userErrors } = await app.mutate(caller, mutation, { ...sent });
    if (entity === null) throw new Error(`${mutation} of ${as}: ${JSON.stringify(userErrors)}`);
    ids[as] = entity.id;
  }
  return ids;
}

/** The steps of the whole life of a contractor. */
export function lifeOf(contractorId: string): readonly Step[] {
  return [...storyOf(contractorId), ...sequelOf(contractorId)];
}

/** Makes what adds a mark to every text that a mutation is given. */
export function marking(schema: GraphQLSchema, mark: string): Adapt {
  const marked = (type: GraphQLInputType | undefined, value: unknown): unknown => {
    const named = getNamedType(type);
    if (Array.isArray(value)) return value.map((each) => marked(type, each));
    if (isInputObjectType(named) && value !== null && typeof value === 'object') {
      const fields = named.getFields();
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, marked(fields[name]?.type, each)]),
      );
    }
    const isText = named?.name === 'String' && !isEnumType(named);
    return isText && typeof value === 'string' ? `${value} ${mark}` : value;
  };
  return (mutation, input) => {
    const [arg] = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
    return marked(arg?.type, input) as object;
  };
}
