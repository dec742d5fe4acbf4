import { randomUUID } from 'node:crypto';
import { actingFor, OPERATOR, startApp, type TestApp, type TestCaller } from './app';
import { apply, contract, EDITION, QUOTED_FEES } from './contracts';
import { file, filed, recordOutage } from './outages';
import { settlementsOf } from './settlements';

/** A subgraph on 2024-05-01, with three contracts of one contractor. */
export interface World {
  readonly app: TestApp;
  readonly active: string;
  /** Its billing starts on 2024-06-01. */
  readonly ahead: string;
  /** Its last day was 2024-02-09. */
  readonly ended: string;
}

/** How a code is met: a call that is refused for it alone, and the article that the refusal cites. */
export interface Case {
  readonly article: string | null;
  readonly mutation: string;
  readonly input: (world: World) => object | Promise<object>;
}

const C1 = actingFor('C-1');
const TODAY = { billingStartOn: '2024-05-01' };
const OUTAGE = {
  knownAt: '2024-04-20T00:00:00+09:00',
  restoredAt: '2024-04-22T00:00:00+09:00',
  affectedServiceTypes: ['WEB_GATEWAY'],
  attribution: 'COMPANY',
  complete: true,
};

/** Makes the world that the cases are about. */
export async function createWorld(): Promise<World> {
  const app = await startApp('2024-01-10');
  const start = { billingStartOn: '2024-01-10' };
  const active = await contract(app, C1, start);
  const ended = await contract(app, C1, start);
  await app.mutate(C1, 'giveTerminationNotice', { contractId: ended });
  app.setToday('2024-05-01');
  const ahead = await contract(app, C1, { billingStartOn: '2024-06-01' });
  return { app, active, ahead, ended };
}

function met(article: string | null, mutation: string, input: Case['input']): Case {
  return { article, mutation, input };
}

function application(input: object = {}): object {
  return {
    contractorId: 'C-2',
    serviceType: 'WEB_GATEWAY',
    accountCount: 50,
    agreesToTermsEdition: EDITION,
    ...input,
  };
}

function fee(contractId: string, arisesOn: string): object {
  return { contractId, arisesOn, amount: 1, label: '作業' };
}

interface Held {
  readonly caller: TestCaller;
  readonly contractId: string;
}

/** A contract of a contractor of its own: outages of one contract make one state, whichever case they are of. */
async function held({ app }: World): Promise<Held> {
  const caller = actingFor(`C-${randomUUID()}`);
  app.setToday('2024-01-10');
  const contractId = await contract(app, caller, { billingStartOn: '2024-01-10' });
  app.setToday('2024-05-01');
  return { caller, contractId };
}

const outage = ({ app }: World, contractId: string, input: object = {}) =>
  recordOutage(app, { ...OUTAGE, affectedContractIds: [contractId], ...input });

async function claim(world: World, input: object = {}) {
  const { contractId } = await held(world);
  return { contractId, outageId: await outage(world, contractId, input) };
}

async function filedClaim(world: World, input: object = {}, of?: Held) {
  const { caller, contractId } = of ?? (await held(world));
  const outageId = await outage(world, contractId, input);
  return { outageClaimId: await filed(world.app, caller, contractId, outageId) };
}

/** For each code, how it is met. */
export const CASES: Readonly<Record<string, Case>> = {
  NOT_FOUND: met(null, 'withdrawApplication', () => ({ contractId: 'none' })),
  INVALID_STATE: met(null, 'withdrawApplication', ({ active }) => ({ contractId: active })),
  NO_CHANGE: met(null, 'requestAccountCountChange', ({ active }) => ({
    contractId: active,
    accountCount: 50,
  })),
  VERSION_CONFLICT: met(null, 'declareUsageConditions', ({ active }) => ({
    contractId: active,
    operatingPolicyDecided: true,
    expectedVersion: 99,
  })),
  IDEMPOTENCY_KEY_REUSED: met(null, 'applyForContract', async ({ app }) => {
    const once = { contractorId: 'C-3', idempotencyKey: 'one' };
    await app.mutate(OPERATOR, 'applyForContract', { ...application(once) });
    return application({ ...once, accountCount: 60 });
  }),
  TERMS_EDITION_NOT_CURRENT: met('Supplementary', 'applyForContract', () =>
    application({ agreesToTermsEdition: '2022-08-31' }),
  ),
  CONTRACT_LIMIT_EXCEEDED: met('4(3)', 'applyForContract', async ({ app }) => {
    for (let count = 0; count < 3; count += 1) await apply(app, actingFor('C-4'));
    return application({ contractorId: 'C-4' });
  }),
  ACCOUNT_COUNT_BELOW_MINIMUM: met('5', 'applyForContract', () =>
    application({ accountCount: 49 }),
  ),
  BASE_CONTRACT_REQUIRED: met('6', 'applyForContract', () =>
    application({ serviceType: 'REMOTE_CONNECT' }),
  ),
  PRIVATE_BACKBONE_REQUIRED: met('2', 'acceptApplication', async ({ app }) => ({
    contractId: await apply(app, C1, {
      serviceType: 'PRIVATE_CONNECT',
      privateBackboneContractNumber: null,
    }),
    ...TODAY,
    privateBackboneConfirmed: true,
    quotedFees: QUOTED_FEES,
  })),
  ITEM_NOT_APPLICABLE: met('2', 'applyForContract', () =>
    application({ item: 'REMOTE_CONNECT_TYPE_A' }),
  ),
  LICENSE_NOT_APPLICABLE: met('10', 'agreeToSoftwareLicense', ({ active }) => ({
    contractId: active,
  })),
  FEE_NOT_QUOTED: met('Annex 1', 'acceptApplication', async ({ app }) => ({
    contractId: await apply(app, actingFor('C-5')),
    ...TODAY,
    quotedFees: { ...QUOTED_FEES, typeFee: null },
  })),
  QUOTE_DIFFERS: met('12', 'acceptApplication', async ({ app }) => {
    const contractId = await apply(app, actingFor('C-9'));
    await app.mutate(OPERATOR, 'quoteApplication', { contractId, quotedFees: QUOTED_FEES });
    return { contractId, ...TODAY, quotedFees: { ...QUOTED_FEES, typeFee: 301 } };
  }),
  QUOTE_EXPIRED: met('12', 'acceptApplication', async ({ app }) => {
    const contractId = await apply(app, actingFor('C-10'));
    app.setToday('2024-04-30');
    const quote = { contractId, quotedFees: QUOTED_FEES, validThrough: '2024-04-30' };
    await app.mutate(OPERATOR, 'quoteApplication', quote);
    app.setToday('2024-05-01');
    return { contractId, ...TODAY };
  }),
  AMOUNT_OUT_OF_RANGE: met(null, 'reviseQuotedFees', ({ active }) => ({
    contractId: active,
    effectiveOn: '2024-05-01',
    typeFee: -1,
  })),
  DATE_IN_PAST: met(null, 'reviseQuotedFees', ({ active }) => ({
    contractId: active,
    effectiveOn: '2024-04-30',
    typeFee: 1,
  })),
  DATE_IN_FUTURE: met(null, 'rescheduleBillingStart', ({ ahead }) => ({
    contractId: ahead,
    billingStartOn: '3000-01-01',
  })),
  DATES_OUT_OF_ORDER: met('14', 'recordOutage', () => ({
    ...OUTAGE,
    occurredAt: OUTAGE.restoredAt,
  })),
  BEFORE_ACCEPTANCE: met(null, 'recordOneTimeFee', ({ active }) => fee(active, '2024-01-09')),
  AFTER_TERMINATION: met('11', 'reviseQuotedFees', async ({ app }) => {
    const contractId = await contract(app, actingFor('C-8'), TODAY);
    await app.mutate(OPERATOR, 'giveTerminationNotice', { contractId });
    return { contractId, effectiveOn: '2024-06-01', typeFee: 1 };
  }),
  BEFORE_REQUESTED_DATE: met('8', 'acceptChangeRequest', async ({ app, active }) => {
    const asked = { contractId: active, accountCount: 60, effectiveOn: '2024-07-01' };
    const { entity } = await app.mutate(C1, 'requestAccountCountChange', asked);
    return { changeRequestId: entity?.id, effectiveOn: '2024-06-30' };
  }),
  OPTION_ALREADY_IN_FORCE: met('9', 'applyForOption', async ({ app, active }) => {
    const input = { contractId: active, kind: 'DEDICATED_IP_ADDRESS' };
    const { entity } = await app.mutate(OPERATOR, 'applyForOption', input);
    await app.mutate(OPERATOR, 'acceptOption', { optionServiceId: entity?.id, initialFee: 0 });
    return input;
  }),
  ALREADY_UNDER_NOTICE: met('11', 'giveTerminationNotice', async ({ app }) => {
    const contractId = await contract(app, actingFor('C-6'), TODAY);
    await app.mutate(OPERATOR, 'giveTerminationNotice', { contractId });
    return { contractId };
  }),
  NOTICE_ALREADY_EFFECTIVE: met('11', 'withdrawTerminationNotice', ({ ended }) => ({
    contractId: ended,
    reason: '継続',
    contractorAgreedOn: '2024-04-30',
  })),
  DEPENDENTS_CHOICE_REQUIRED: met('6', 'giveTerminationNotice', async ({ app }) => {
    const contractId = await contract(app, actingFor('C-7'), TODAY);
    await contract(app, actingFor('C-7'), { ...TODAY, serviceType: 'REMOTE_CONNECT' });
    return { contractId };
  }),
  GROUND_NOT_PERMITTED: met('11', 'correctTermination', ({ ended }) => ({
    contractId: ended,
    reason: '解約申込書の確認漏れ',
    ground: 'GENERAL_TERMS_28_2',
    arrivedOn: '2024-01-10',
  })),
  OUTAGE_TOO_SHORT: met('14', 'fileOutageClaim', (world) =>
    claim(world, { knownAt: '2024-03-01T00:00:00+09:00', restoredAt: '2024-03-01T23:00:00+09:00' }),
  ),
  OUTAGE_NOT_OVER: met('Annex 3', 'grantOutageClaim', (world) =>
    filedClaim(world, { restoredAt: null }),
  ),
  OUTAGE_NOT_COMPLETE: met('14', 'grantOutageClaim', (world) =>
    filedClaim(world, { complete: false }),
  ),
  NOT_COMPANY_ATTRIBUTABLE: met('14', 'grantOutageClaim', (world) =>
    filedClaim(world, { attribution: 'THIRD_PARTY' }),
  ),
  CONTRACT_NOT_AFFECTED: met('14', 'fileOutageClaim', (world) =>
    claim(world, { affectedContractIds: [] }),
  ),
  CLAIM_PERIOD_EXPIRED: met('14', 'fileOutageClaim', (world) =>
    claim(world, { knownAt: '2024-01-10T00:00:00+09:00' }),
  ),
  DUPLICATE_CLAIM: met('14', 'fileOutageClaim', async (world) => {
    const twice = await claim(world);
    await file(world.app, OPERATOR, twice.contractId, twice.outageId);
    return twice;
  }),
  DENIAL_CONTRADICTS_RECORD: met('14', 'denyOutageClaim', async (world) => ({
    ...(await filedClaim(world)),
    reason: 'NOT_COMPANY_ATTRIBUTABLE',
  })),
  NOTE_REQUIRED: met(null, 'denyOutageClaim', async (world) => ({
    ...(await filedClaim(world)),
    reason: 'OTHER',
  })),
  FILER_CANNOT_DECIDE: met(null, 'grantOutageClaim', async (world) => {
    const { contractId, outageId } = await claim(world);
    return { outageClaimId: await filed(world.app, OPERATOR, contractId, outageId) };
  }),
  ALREADY_REVERSED: met(null, 'reverseSettlement', async ({ app, active }) => {
    const [initialFee] = await settlementsOf(app, active);
    const input = { settlementId: initialFee?.id, reason: '誤記' };
    await app.mutate(OPERATOR, 'reverseSettlement', input);
    return input;
  }),
  NO_UNIT_LEFT: met('14', 'grantOutageClaim', async (world) => {
    const of = await held(world);
    await world.app.mutate(OPERATOR, 'grantOutageClaim', await filedClaim(world, {}, of));
    return filedClaim(world, {}, of);
  }),
};
