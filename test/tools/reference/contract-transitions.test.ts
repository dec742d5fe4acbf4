import { getNamedType, isObjectType } from 'graphql';
import { createSchema } from '../../../src/graphql/schema';
import {
  BILLING_STARTS,
  CONTRACT_TRANSITIONS,
  END_HAS_PASSED,
  type Transition,
} from '../../../tools/reference/contract-transitions';
import { CONTRACT_STATUSES, type ContractStatus } from '../../../src/terms/model/contract-status';
import { actingFor, OPERATOR, startApp, type TestApp } from '../../support/app';
import { accept, apply, EDITION, QUOTED_FEES } from '../../support/contracts';

const LONG_AGO = '2024-04-01';
const YESTERDAY = '2024-06-09';
const TODAY = '2024-06-10';
const TOMORROW = '2024-06-11';
const LATER = '2024-08-01';

const END_DAYS = [LONG_AGO, YESTERDAY, TODAY, LATER];
const GROUNDS = ['COMPANY', 'GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'];

/** What each mutation that answers with a contract is tried with, besides the contract's id. */
const INPUTS: Record<string, object[]> = {
  withdrawApplication: [{}],
  rejectApplication: [{ reason: 'No credit' }],
  acceptApplication: [YESTERDAY, TODAY, LATER].map((billingStartOn) => ({
    billingStartOn,
    quotedFees: QUOTED_FEES,
  })),
  rescheduleBillingStart: [YESTERDAY, TODAY, LATER, '2024-08-02'].map((billingStartOn) => ({
    billingStartOn,
  })),
  declareUsageConditions: [{ operatingPolicyDecided: true }],
  agreeToSoftwareLicense: [{}],
  reviseQuotedFees: [{ effectiveOn: LATER, basicFeePerAccount: 600 }],
  giveTerminationNotice: [
    {},
    { requestedOn: LATER },
    ...[LONG_AGO, '2024-05-11', '2024-05-20'].map((arrivedOn) => ({ arrivedOn })),
  ],
  quoteApplication: [{ quotedFees: QUOTED_FEES, validThrough: LATER }],
  correctQuotedFees: [{ reason: 'Mistyped', basicFeePerAccount: 600 }],
  correctPrivateBackbone: [{ reason: 'Mistyped', privateBackboneContractNumber: 'PBB-2' }],
  correctBillingStart: END_DAYS.map((billingStartOn) => ({ reason: 'Mistyped', billingStartOn })),
  withdrawTerminationNotice: [{ reason: 'By mistake', contractorAgreedOn: TODAY }],
  correctTermination: [
    { reason: 'Another contract', remove: true },
    ...END_DAYS.map((arrivedOn) => ({ reason: 'Mistyped', arrivedOn })),
    ...END_DAYS.map((effectiveOn) => ({ reason: 'Mistyped', effectiveOn })),
  ],
  terminateContract: GROUNDS.flatMap((ground) =>
    END_DAYS.map((effectiveOn) => ({ ground, effectiveOn, note: 'Ended' })),
  ),
};

describe('the table of the ways from state to state', () => {
  let app: TestApp;
  const found = new Map<string, Transition>();
  const contracts: string[] = [];
  const note = (transition: Transition): void => {
    if (transition.from !== transition.to) found.set(JSON.stringify(transition), transition);
  };
  const applicant = () => actingFor(`C-${contracts.length + 1}`);

  /** Makes a contract of a contractor of its own, and lets it come into a state by mutations. */
  async function arrange(
    billingStartOn: string | null,
    ...then: [string, object][]
  ): Promise<void> {
    const id = await apply(app, applicant());
    contracts.push(id);
    if (billingStartOn !== null) await accept(app, id, { billingStartOn });
    for (const [mutation, input] of then) {
      const { userErrors } = await app.mutate(OPERATOR, mutation, { contractId: id, ...input });
      expect(userErrors).toEqual([]);
    }
  }

  async function statusesOf(id: string, ...days: string[]): Promise<ContractStatus[]> {
    const fields = days.map((day, index) => `d${index}: status(asOf: "${day}")`).join(' ');
    const { contract } = await app.read<{ contract: Record<string, ContractStatus> }>(
      OPERATOR,
      `query ($id: ID!) { contract(id: $id) { ${fields} } }`,
      { id },
    );
    return Object.values(contract);
  }

  beforeAll(async () => {
    app = await startApp(LONG_AGO);
    const notice: [string, object] = ['giveTerminationNotice', {}];
    await arrange(null);
    await arrange(null, ['withdrawApplication', {}]);
    await arrange(null, ['rejectApplication', { reason: 'No credit' }]);
    await arrange(LONG_AGO);
    await arrange(LATER);
    await arrange('2024-04-20', notice);
    app.setToday(YESTERDAY);
    await arrange(YESTERDAY, notice);
    await arrange(LATER, notice);
    await arrange(TOMORROW);
    await arrange(LATER);
    await arrange(YESTERDAY, [
      'terminateContract',
      { ground: 'COMPANY', effectiveOn: TODAY, note: 'Breach' },
    ]);
    await arrange(LATER, [
      'terminateContract',
      { ground: 'COMPANY', effectiveOn: YESTERDAY, note: 'Breach' },
    ]);
    app.setToday(TODAY);
  });
  afterAll(() => app.stop());

  it('begins in every state', async () => {
    const statuses = await Promise.all(contracts.map((id) => statusesOf(id, TODAY)));
    expect(new Set(statuses.flat())).toEqual(new Set(CONTRACT_STATUSES));
  });

  it('is tried with every mutation that answers with a contract', () => {
    const mutations = Object.values(createSchema().getMutationType()?.getFields() ?? {})
      .filter(({ type }) => {
        const payload = getNamedType(type);
        return isObjectType(payload) && 'contract' in payload.getFields();
      })
      .map(({ name }) => name);
    expect(mutations.sort()).toEqual(['applyForContract', ...Object.keys(INPUTS)].sort());
  });

  it('is what the mutations and the days do, and nothing else', async () => {
    const { entity } = await app.mutate<{ status: ContractStatus }>(
      applicant(),
      'applyForContract',
      {
        contractorId: applicant().contractorIds[0],
        serviceType: 'WEB_GATEWAY',
        accountCount: 50,
        agreesToTermsEdition: EDITION,
      },
      'status',
    );
    if (entity) note({ from: null, to: entity.status, by: 'applyForContract' });

    for (const contractId of contracts) {
      const [from = null] = await statusesOf(contractId, TODAY);
      for (const [by, inputs] of Object.entries(INPUTS)) {
        for (const input of inputs) {
          const { entity: after } = await app.mutate<{ status: ContractStatus }>(
            OPERATOR,
            by,
            { contractId, ...input, dryRun: true },
            'status',
          );
          if (after) note({ from, to: after.status, by });
        }
      }
      const days = Array.from({ length: 90 }, (_, index) =>
        new Date(Date.parse(TODAY) + index * 86_400_000).toISOString().slice(0, 10),
      );
      const statuses = await statusesOf(contractId, ...days);
      for (const [index, to] of statuses.slice(1).entries()) {
        note({
          from: statuses[index] ?? null,
          to,
          by: to === 'ACTIVE' ? BILLING_STARTS : END_HAS_PASSED,
        });
      }
    }

    const ordered = (transitions: Iterable<Transition>): string[] =>
      [...transitions].map(({ from, to, by }) => `${from ?? ''} -> ${to}: ${by}`).sort();
    expect(ordered(found.values())).toEqual(ordered(CONTRACT_TRANSITIONS));
  });
});
