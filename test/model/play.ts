import { actingFor, OPERATOR, type TestApp, type TestCaller } from '../support/app';
import { codes } from '../support/contracts';
import type { Command, Mutation } from './commands';
import { turningDays } from './contract';
import { dayAt, instantOf, startOf } from './days';
import * as applicationMoves from './moves/application-moves';
import * as claimMoves from './moves/claim-moves';
import * as contractMoves from './moves/contract-moves';
import * as endingMoves from './moves/ending-moves';
import type { Drafting, Move, Scene } from './moves/move';
import * as outageMoves from './moves/outage-moves';
import * as partMoves from './moves/part-moves';
import * as settlementMoves from './moves/settlement-moves';
import type { Contractor } from './record';
import { keyOf } from './views/contract-view';

const DRAFTINGS: Record<Mutation, Drafting> = {
  ...applicationMoves,
  ...claimMoves,
  ...contractMoves,
  ...endingMoves,
  ...outageMoves,
  ...partMoves,
  ...settlementMoves,
};

/** The mutations that a contractor may call. */
const CONTRACTORS_TOO: ReadonlySet<Mutation> = new Set([
  ...(['applyForContract', 'withdrawApplication', 'declareUsageConditions'] as const),
  ...(['requestAccountCountChange', 'withdrawChangeRequest', 'giveTerminationNotice'] as const),
  ...(['applyForOption', 'withdrawOptionApplication', 'giveOptionStopNotice'] as const),
  ...(['reportOutage', 'fileOutageClaim', 'withdrawOutageClaim'] as const),
]);

const STRANGER = actingFor('C-STRANGER');
const OFFICERS: TestCaller[] = [OPERATOR, OPERATOR, { ...OPERATOR, subject: 'second-officer' }];

function moveOf(scene: Omit<Scene, 'isByOperator' | 'caller'>): Move | null {
  const { command, contractor } = scene;
  const needsOperator = !CONTRACTORS_TOO.has(command.mutation);
  const isByStranger = command.isByStranger && !needsOperator;
  const isByOperator = needsOperator || (command.isByOperator && !isByStranger);
  const officer = OFFICERS[command.pick % OFFICERS.length] ?? OPERATOR;
  const caller = isByOperator ? officer : actingFor(contractor.id);
  const draft = DRAFTINGS[command.mutation]({ ...scene, isByOperator, caller });
  if (draft === null) return null;
  return isByStranger
    ? { ...draft, caller: STRANGER, refusals: ['NOT_FOUND'] }
    : { ...draft, caller };
}

function aligned(command: Command, contractor: Contractor): Command {
  const { today } = contractor;
  const ahead = turningDays(contractor).filter((day) => day > today);
  const turning = ahead[command.pick % ahead.length];
  return command.isAligned && command.day !== null && turning !== undefined
    ? { ...command, day: turning - today + (command.count % 3) - 1 }
    : command;
}

/** Time goes on: some half hours of the same day, if it has them, or some days. */
function advance(contractor: Contractor, { daysLater, halfHours }: Command): void {
  const later = daysLater === 0 ? contractor.now : startOf(contractor.today + daysLater);
  contractor.now = Math.min(later + halfHours, startOf(dayAt(later) + 1) - 1);
  contractor.today = dayAt(contractor.now);
}

/** Looks at a contractor after a step. Gives the ids of the settlements by their contracts and keys. */
export type Look = (contractor: Contractor) => Promise<ReadonlyMap<string, string>>;

/**
 * Plays commands on the subgraph and on the model of a contractor: each is refused by both for the same
 * reasons or by neither, dry or not.
 */
export async function play(
  app: TestApp,
  contractor: Contractor,
  commands: readonly Command[],
  look: Look,
): Promise<void> {
  const story: string[] = [];
  let settlementIds: ReadonlyMap<string, string> = new Map();
  // Keys tell whether a settlement is ahead of the day on which they were read.
  let lookedOn = contractor.today;
  try {
    for (const command of commands) {
      advance(contractor, command);
      app.setNow(instantOf(contractor.now));
      const move = moveOf({
        contractor,
        today: contractor.today,
        command: aligned(command, contractor),
        idOf: ({ id }, settlement) =>
          settlementIds.get(`${id} ${keyOf(settlement, lookedOn)}`) ?? '',
      });
      if (move === null) continue;
      story.push(
        `${instantOf(contractor.now)} ${command.mutation} ${JSON.stringify(move.input)} by ${move.caller.subject}`,
      );
      await make(app, command, move);
      settlementIds = await look(contractor);
      lookedOn = contractor.today;
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
