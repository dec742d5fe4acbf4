import { actingFor, OPERATOR, type TestApp } from '../support/app';
import { codes } from '../support/contracts';
import type { Command, Mutation } from './commands';
import * as contractMoves from './contract-moves';
import { dateOf, dayOf } from './days';
import { type Contractor, turningDays } from './model';
import type { Drafting, Move, Scene } from './move';
import * as partMoves from './part-moves';
import { keyOf } from './view';

const DRAFTINGS: Record<Mutation, Drafting> = { ...contractMoves, ...partMoves };

const OPERATORS_ONLY: ReadonlySet<Mutation> = new Set([
  'rejectApplication',
  'acceptApplication',
  'quoteApplication',
  'correctQuotedFees',
  'rescheduleBillingStart',
  'reviseQuotedFees',
  'acceptChangeRequest',
  'rejectChangeRequest',
  'withdrawTerminationNotice',
  'terminateContract',
  'acceptOption',
  'rejectOption',
  'withdrawOptionStopNotice',
  'recordOneTimeFee',
  'reverseSettlement',
]);

const STRANGER = actingFor('C-STRANGER');

function moveOf(scene: Omit<Scene, 'isByOperator'>): Move | null {
  const { command, contractorId } = scene;
  const needsOperator = OPERATORS_ONLY.has(command.mutation);
  const isByStranger = command.isByStranger && !needsOperator;
  const isByOperator = needsOperator || (command.isByOperator && !isByStranger);
  const draft = DRAFTINGS[command.mutation]({ ...scene, isByOperator });
  if (draft === null) return null;
  if (isByStranger) return { ...draft, caller: STRANGER, refusals: ['NOT_FOUND'] };
  return { ...draft, caller: isByOperator ? OPERATOR : actingFor(contractorId) };
}

function aligned(command: Command, contractor: Contractor): Command {
  const { today } = contractor;
  const ahead = turningDays(contractor).filter((day) => day > today);
  const turning = ahead[command.pick % ahead.length];
  return command.isAligned && command.day !== null && turning !== undefined
    ? { ...command, day: turning - today + (command.count % 3) - 1 }
    : command;
}

/** Looks at a contractor after a step. Gives the ids of the settlements by their keys. */
export type Look = (contractor: Contractor) => Promise<ReadonlyMap<string, string>>;

/** Gives the model of a contractor of whom nothing is recorded on a day. */
export function newContractor(today: string): Contractor {
  return { today: dayOf(today), contracts: [] };
}

/**
 * Plays commands on the subgraph and on the model of a contractor: each is refused by both for the same
 * reasons or by neither, dry or not.
 */
export async function play(
  app: TestApp,
  contractorId: string,
  contractor: Contractor,
  commands: readonly Command[],
  look: Look,
): Promise<void> {
  const story: string[] = [];
  let settlementIds: ReadonlyMap<string, string> = new Map();
  try {
    for (const command of commands) {
      contractor.today += command.daysLater;
      app.setToday(dateOf(contractor.today));
      const move = moveOf({
        contractor,
        contractorId,
        today: contractor.today,
        command: aligned(command, contractor),
        idOf: ({ id }, settlement) => settlementIds.get(`${id} ${keyOf(settlement)}`) ?? '',
      });
      if (move === null) continue;
      story.push(`${dateOf(contractor.today)} ${command.mutation} ${JSON.stringify(move.input)}`);
      await make(app, command, move);
      settlementIds = await look(contractor);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`${story.join('\n')}\n${message}`, { cause: error });
  }
}

async function make(
  app: TestApp,
  { mutation, isDryFirst }: Command,
  { caller, input, refusals, write }: Move,
): Promise<void> {
  if (isDryFirst) {
    const dry = await app.mutate(caller, mutation, { ...input, dryRun: true });
    expect(distinct(codes(dry))).toEqual(refusals);
  }
  const real = await app.mutate(caller, mutation, input);
  expect(distinct(codes(real))).toEqual(refusals);
  if (real.entity !== null) write(real.entity.id);
}

const distinct = (all: readonly string[]): string[] => [...new Set(all)].sort();
