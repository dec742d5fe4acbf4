import type { Command } from '../commands';
import { isInForce } from '../contract';
import { instantOf, type Moment } from '../days';
import { countedState, counts } from '../outages';
import type { Contractor, Outage, OutageFacts } from '../record';
import { reductionsOf } from '../claims';
import { settleReductions } from '../settle';
import { choose, codesOf, type Draft, type Drafting, onContract, type Scene } from './move';

const instantOrNull = (moment: Moment | null): string | null =>
  moment === null ? null : instantOf(moment);

/** A moment some time ago, or next to the beginning or the end of an outage on record. */
function momentOf({ contractor, command }: Scene): Moment {
  const { isAligned, knownAgo } = command.outage;
  const turning = contractor.outages.flatMap(({ facts }) => [
    facts.knownAt,
    facts.restoredAt ?? facts.knownAt,
  ]);
  const near = turning[command.pick % turning.length];
  return isAligned && near !== undefined ? near + (knownAgo % 3) - 1 : contractor.now - knownAgo;
}

/** The contracts that are named: some of those of the types, or now and then of others. */
function namedBy({ contractor, command }: Scene, types: readonly string[]): string[] | null {
  const { namesOneIn } = command.outage;
  if (namesOneIn === null) return null;
  return contractor.contracts
    .filter(({ type }) => types.includes(type) || command.isMistaken)
    .filter((_, position) => (position + command.pick) % namesOneIn === 0)
    .map(({ id }) => id);
}

function namesOthers({ contracts }: Contractor, { named, types }: OutageFacts): boolean {
  return contracts.some(({ id, type }) => named?.includes(id) === true && !types.includes(type));
}

const isOutOfOrder = ({ occurredAt, knownAt, restoredAt }: OutageFacts): boolean =>
  (occurredAt ?? -Infinity) > knownAt || (restoredAt ?? Infinity) < knownAt;

/** What an outage rests on changed: all that is granted is settled anew. */
function settleAll(contractor: Contractor): void {
  for (const contract of contractor.contracts) settleReductions(contractor, contract);
}

function inputOf(facts: OutageFacts): Record<string, unknown> {
  return {
    knownAt: instantOf(facts.knownAt),
    occurredAt: instantOrNull(facts.occurredAt),
    restoredAt: instantOrNull(facts.restoredAt),
    affectedServiceTypes: facts.types,
    affectedContractIds: facts.named,
    attribution: facts.attribution,
    complete: facts.isComplete,
  };
}

function add(contractor: Contractor, id: string, facts: OutageFacts): void {
  contractor.acts += 1;
  contractor.outages.push({ id, facts, knownAs: contractor.acts, past: [] });
}

/** Art. 14. */
export const recordOutage: Drafting = (scene) => {
  const { contractor, command } = scene;
  const { outage } = command;
  const knownAt = momentOf(scene);
  const types = outage.types ?? [command.type];
  const facts: OutageFacts = {
    types,
    named: namedBy(scene, types),
    occurredAt: outage.occurredBefore === null ? null : knownAt - outage.occurredBefore,
    knownAt,
    restoredAt: outage.lasts === null ? null : knownAt + outage.lasts,
    attribution: outage.attribution ?? 'UNDER_INVESTIGATION',
    isComplete: outage.isComplete ?? true,
  };
  return {
    input: inputOf(facts),
    refusals: codesOf({
      all: [
        ['DATE_IN_FUTURE', Math.max(knownAt, facts.restoredAt ?? knownAt) > contractor.now],
        ['DATES_OUT_OF_ORDER', isOutOfOrder(facts)],
        ['CONTRACT_NOT_AFFECTED', namesOthers(contractor, facts)],
      ],
    }),
    write: (id) => {
      add(contractor, id, facts);
      settleAll(contractor);
    },
  };
};

/** Art. 14: the company knows from now on; the contractor speaks for its contract alone. */
export const reportOutage = onContract(isInForce, (contract, scene): Draft => {
  const { contractor, command, today } = scene;
  const { occurredBefore, isComplete } = command.outage;
  const { now } = contractor;
  const occurredAt = occurredBefore === null ? null : now - occurredBefore;
  const facts: OutageFacts = {
    types: [contract.type],
    named: [contract.id],
    occurredAt,
    knownAt: now,
    restoredAt: null,
    attribution: 'UNDER_INVESTIGATION',
    isComplete: isComplete ?? true,
  };
  return {
    input: {
      occurredAt: instantOrNull(occurredAt),
      completelyUnusable: facts.isComplete,
      description: '接続不可',
    },
    refusals: codesOf({
      alone: [['INVALID_STATE', !isInForce(contract, today)]],
      all: [['DATE_IN_FUTURE', (occurredAt ?? now) > now]],
    }),
    write: (id) => {
      add(contractor, id, facts);
    },
  };
});

/** Art. 14: whether an outage is part of a state for which something is granted. */
function isRestedOn(contractor: Contractor, outage: Outage): boolean {
  return contractor.contracts.some((contract) => {
    const state = countedState(contractor, contract, outage);
    return (
      state !== null &&
      reductionsOf(contractor, contract).some((reduction) => reduction.state.from === state.from)
    );
  });
}

function onOutage(
  suits: (outage: Outage, contractor: Contractor) => boolean,
  factsOf: (present: OutageFacts, scene: Scene) => OutageFacts,
  draft: (outage: Outage, facts: OutageFacts, scene: Scene) => Omit<Draft, 'write'>,
): Drafting {
  return (scene) => {
    const { contractor, command } = scene;
    const outage = choose(command, contractor.outages, (each) => suits(each, contractor));
    if (outage === null) return null;
    const facts = factsOf(outage.facts, scene);
    const { input, ...rest } = draft(outage, facts, scene);
    return {
      ...rest,
      input: { outageId: outage.id, ...input },
      write: () => {
        contractor.acts += 1;
        outage.past.push({
          until: contractor.now,
          act: contractor.acts,
          facts: outage.facts,
        });
        outage.facts = facts;
        if (command.mutation === 'updateOutage') outage.knownAs = contractor.acts;
        settleAll(contractor);
      },
    };
  };
}

const isSame = (a: OutageFacts, b: OutageFacts): boolean =>
  JSON.stringify(inputOf(a)) === JSON.stringify(inputOf(b));

/** When it was restored, by a command that says so: now where it lasts, else some time after it was known. */
function restoredBy({ outage }: Command, present: OutageFacts, now: Moment): Moment | null {
  if (outage.lasts === null) return present.restoredAt;
  const atOnce = present.restoredAt === null && outage.isAligned;
  return atOnce ? now : present.knownAt + outage.lasts;
}

/** Art. 14: what becomes known of an outage, but never what a granted claim rests on. */
export const updateOutage = onOutage(
  ({ facts }) => !counts(facts),
  (present, { contractor, command }) => ({
    ...present,
    restoredAt: restoredBy(command, present, contractor.now),
    attribution: command.outage.attribution ?? present.attribution,
    isComplete: command.outage.isComplete ?? present.isComplete,
  }),
  (outage, facts, { contractor, command }) => {
    const isChange = !isSame(facts, outage.facts);
    return {
      input: {
        restoredAt: command.outage.lasts === null ? null : instantOrNull(facts.restoredAt),
        attribution: command.outage.attribution,
        complete: command.outage.isComplete,
      },
      refusals: codesOf({
        alone: [['INVALID_STATE', isChange && isRestedOn(contractor, outage)]],
        all: [
          ['NO_CHANGE', !isChange],
          [
            'DATE_IN_FUTURE',
            command.outage.lasts !== null && (facts.restoredAt ?? 0) > contractor.now,
          ],
          ['DATES_OUT_OF_ORDER', isOutOfOrder(facts)],
        ],
      }),
    };
  },
);

/** Corrections: what was never true of an outage is put right, also after a grant. */
export const correctOutage = onOutage(
  () => true,
  (present, scene) => {
    const { command, contractor } = scene;
    const { outage, pick } = command;
    const types = outage.types ?? present.types;
    const knownAt = pick % 3 === 0 ? momentOf(scene) : present.knownAt;
    return {
      types,
      named: namedBy(scene, types) ?? present.named,
      occurredAt:
        outage.occurredBefore === null ? present.occurredAt : knownAt - outage.occurredBefore,
      knownAt,
      restoredAt: restoredBy(command, { ...present, knownAt }, contractor.now),
      attribution: outage.attribution ?? present.attribution,
      isComplete: outage.isComplete ?? present.isComplete,
    };
  },
  (outage, facts, scene) => {
    const { contractor, command } = scene;
    const said = command.outage;
    const { now } = contractor;
    return {
      input: {
        reason: '誤記',
        knownAt: facts.knownAt === outage.facts.knownAt ? null : instantOf(facts.knownAt),
        occurredAt: said.occurredBefore === null ? null : instantOrNull(facts.occurredAt),
        restoredAt: said.lasts === null ? null : instantOrNull(facts.restoredAt),
        affectedServiceTypes: said.types,
        affectedContractIds: namedBy(scene, facts.types),
        attribution: said.attribution,
        complete: said.isComplete,
      },
      refusals: codesOf({
        all: [
          ['NO_CHANGE', isSame(facts, outage.facts)],
          ['DATE_IN_FUTURE', Math.max(facts.knownAt, facts.restoredAt ?? 0) > now],
          ['DATES_OUT_OF_ORDER', isOutOfOrder(facts)],
          ['CONTRACT_NOT_AFFECTED', namesOthers(contractor, facts)],
        ],
      }),
    };
  },
);
