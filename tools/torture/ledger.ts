import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './api';

/** Mutations that writers make: the entity that each answers with, and the event that it writes. */
const MUTATIONS = {
  applyForContract: ['contract', 'APPLICATION_MADE'],
  acceptApplication: ['contract', 'APPLICATION_ACCEPTED'],
  reviseQuotedFees: ['contract', 'QUOTED_FEES_REVISED'],
  requestAccountCountChange: ['changeRequest', 'ACCOUNT_COUNT_CHANGE_REQUESTED'],
  acceptChangeRequest: ['changeRequest', 'CHANGE_REQUEST_ACCEPTED'],
  applyForOption: ['optionService', 'OPTION_APPLICATION_MADE'],
  acceptOption: ['optionService', 'OPTION_ACCEPTED'],
  giveTerminationNotice: ['contract', 'TERMINATION_NOTICE_GIVEN'],
  terminateContract: ['contract', 'CONTRACT_TERMINATED'],
} as const;

export type Mutation = keyof typeof MUTATIONS;

/** Events that a mutation also writes for contracts other than the one that it answers with. */
const ALSO_OF_OTHERS: readonly string[] = ['TERMINATION_NOTICE_GIVEN', 'CONTRACT_TERMINATED'];

const PAUSE_MS = 50;

interface Payload {
  readonly userErrors: readonly { readonly code: string }[];
}

interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectId: string;
}

/**
 * Makes mutations, each under a key of its own until it is acknowledged, and remembers what was acknowledged, to hold
 * the feed against it.
 */
export class Ledger {
  acknowledged = 0;
  /** When the last mutation was acknowledged, by the clock of the process. */
  lastAt = 0;
  /** What attempts failed with. */
  readonly faults = new Map<string, number>();
  /** How long each acknowledged call took, all attempts together, in milliseconds. */
  readonly durations: number[] = [];
  private readonly due = new Map<string, number>();
  private calls = 0;

  constructor(
    private readonly api: Api,
    private readonly name: string,
  ) {}

  /** Makes a mutation. Gives the id of its entity, or null where it is refused. */
  async make(mutation: Mutation, input: object): Promise<string | null> {
    const [field, type] = MUTATIONS[mutation];
    const typeName = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const operation = `mutation ($input: ${typeName}!) { ${mutation}(input: $input) { ${field} { id } userErrors { code } } }`;
    this.calls += 1;
    const idempotencyKey = `${this.name}-${this.calls}`;
    const begun = performance.now();
    for (;;) {
      const { data, fault } = await this.api.ask<
        Record<string, Payload & Record<string, { readonly id: string } | null>>
      >(operation, { input: { ...input, idempotencyKey } });
      if (fault === null) {
        this.lastAt = performance.now();
        this.durations.push(this.lastAt - begun);
        this.acknowledged += 1;
        const id = data[mutation]?.[field]?.id ?? null;
        if (id !== null) this.due.set(`${type} ${id}`, (this.due.get(`${type} ${id}`) ?? 0) + 1);
        return id;
      }
      if (fault === 'BAD_USER_INPUT' || fault === 'GRAPHQL_VALIDATION_FAILED') {
        throw new Error(`${mutation} is refused as ${fault}: ${JSON.stringify(input)}`);
      }
      this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
      await sleep(PAUSE_MS);
    }
  }

  /** Gives what of the acknowledged is not told once for each time, and what is told and was not acknowledged. */
  compare(events: readonly ToldEvent[]): string[] {
    const told = new Map<string, number>();
    for (const { type, subjectId } of events) {
      const key = `${type} ${subjectId}`;
      told.set(key, (told.get(key) ?? 0) + 1);
    }
    const wrong = [...this.due].filter(([key, count]) => told.get(key) !== count);
    const unknown = [...told].filter(([key]) => {
      return !this.due.has(key) && !ALSO_OF_OTHERS.some((type) => key.startsWith(type));
    });
    return [
      ...wrong.map(([key, count]) => `${key}: acknowledged ${count}, told ${told.get(key) ?? 0}`),
      ...unknown.map(([key]) => `${key}: told, and never acknowledged`),
    ];
  }
}
