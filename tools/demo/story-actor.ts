import { acceptApplication } from '../../src/commands/contract/accept-application';
import { applyForContract } from '../../src/commands/contract/apply-for-contract';
import { fileOutageClaim } from '../../src/commands/outage-claim/file-outage-claim';
import type { Caller } from '../../src/commands/runner/call';
import type { Clock } from '../../src/commands/runner/clock';
import type { Command, CommandInput, LoadedAggregate } from '../../src/commands/runner/command';
import type { CommandRunner } from '../../src/commands/runner/command-runner';
import type { ApplyForContractInput } from '../../src/commands/inputs';
import { addDays, type PlainDate } from '../../src/terms/model/calendar';
import { editionOf } from '../../src/terms/model/editions';
import type { ServiceType } from '../../src/terms/model/service-types';

/** A story acts until it yields: how many days before today it goes on. */
export type StoryScript = AsyncGenerator<number, void>;

/** The outages of the demo, by the name that its stories have for them. */
export type OutageName = 'restored' | 'underInvestigation' | 'thirdParty';

/** Fees quoted in the demo, in yen; only Private Connect's type fee is flat. */
const QUOTES: Record<ServiceType, { initialFee: number; basic: number; typeFee: number }> = {
  WEB_GATEWAY: { initialFee: 100_000, basic: 500, typeFee: 300 },
  FIREWALL_TYPE_1: { initialFee: 150_000, basic: 480, typeFee: 350 },
  FIREWALL_TYPE_2: { initialFee: 180_000, basic: 520, typeFee: 420 },
  PRIVATE_CONNECT: { initialFee: 300_000, basic: 200, typeFee: 250_000 },
  REMOTE_CONNECT: { initialFee: 50_000, basic: 350, typeFee: 250 },
};

/** Where the two sides of one contractor's story act: the contractor, and the company's operators. */
export class StoryActor {
  constructor(
    private readonly commandRunner: CommandRunner,
    private readonly clock: Clock,
    private readonly outages: Map<OutageName, string>,
    readonly contractorId: string,
  ) {}

  /** Gives the date that lies some days after the present day of the story. */
  inDays(days: number): PlainDate {
    return addDays(this.clock.today(), days);
  }

  /** Runs a command as the contractor. Gives the id of its entity; throws where it is refused. */
  asContractor<
    Input extends CommandInput,
    Aggregate extends LoadedAggregate,
    Entity extends { readonly id: string },
  >(command: Command<Input, Aggregate, Entity>, input: Input): Promise<string> {
    const contractorIds = [this.contractorId];
    return this.run(command, input, {
      subject: this.contractorId,
      contractorIds,
      isOperator: false,
      scopes: new Set(['contracts:read', 'contracts:write']),
    });
  }

  /** Runs a command as an operator. Gives the id of its entity; throws where it is refused. */
  asOperator<
    Input extends CommandInput,
    Aggregate extends LoadedAggregate,
    Entity extends { readonly id: string },
  >(command: Command<Input, Aggregate, Entity>, input: Input): Promise<string> {
    return this.run(command, input, {
      subject: 'operator',
      contractorIds: [],
      isOperator: true,
      scopes: new Set(['contracts:operate']),
    });
  }

  /** Applies for a contract. Gives its id. */
  apply(
    serviceType: ServiceType,
    accountCount: number,
    more: Pick<ApplyForContractInput, 'usageConditions'> = {},
  ): Promise<string> {
    return this.asContractor(applyForContract, {
      ...more,
      contractorId: this.contractorId,
      serviceType,
      accountCount,
      agreesToTermsEdition: editionOf(this.clock.today()).edition,
      agreesToSoftwareLicense: serviceType === 'REMOTE_CONNECT',
      privateBackboneContractNumber:
        serviceType === 'PRIVATE_CONNECT' ? `PBB-${this.contractorId}` : null,
    });
  }

  /** Accepts an application at the quotes of its type; billing starts in some days. */
  async accept(
    serviceType: ServiceType,
    contractId: string,
    billingStartsInDays: number,
  ): Promise<void> {
    const { initialFee, basic, typeFee } = QUOTES[serviceType];
    await this.asOperator(acceptApplication, {
      contractId,
      billingStartOn: this.inDays(billingStartsInDays),
      quotedFees: { initialFee, basicFeePerAccount: basic, typeFee },
      privateBackboneConfirmed: true,
    });
  }

  /** Files a claim of a contract for one of the demo's outages. Gives its id. */
  claim(contractId: string, outage: OutageName): Promise<string> {
    return this.asContractor(fileOutageClaim, { contractId, outageId: this.outage(outage) });
  }

  /** Keeps the id of an outage under its name. */
  nameOutage(outage: OutageName, id: string): void {
    this.outages.set(outage, id);
  }

  /** Gives the id of an outage that has been recorded in the story. */
  outage(name: OutageName): string {
    const id = this.outages.get(name);
    if (id === undefined) throw new Error(`The outage "${name}" is not recorded yet.`);
    return id;
  }

  private async run<
    Input extends CommandInput,
    Aggregate extends LoadedAggregate,
    Entity extends { readonly id: string },
  >(command: Command<Input, Aggregate, Entity>, input: Input, caller: Caller): Promise<string> {
    const call = { caller, now: this.clock.now(), today: this.clock.today() };
    const outcome = await this.commandRunner.run(command, input, call);
    if ('entityId' in outcome) return outcome.entityId;
    const refusals = JSON.stringify(outcome.refusals);
    throw new Error(`${command.mutation} is refused to ${caller.subject}: ${refusals}`);
  }
}
