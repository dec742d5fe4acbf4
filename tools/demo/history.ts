import type { DataSource } from 'typeorm';
import type { Clock } from '../../src/commands/runner/clock';
import { createCommandRunner } from '../../src/commands/runner/command-runner';
import {
  addDays,
  MS_PER_HOUR,
  type PlainDate,
  startOfTokyoDay,
  tokyoDate,
} from '../../src/terms/model/calendar';
import { StoryActor, type OutageName, type StoryScript } from './story-actor';
import { OUTAGE_STORIES } from './outage-stories';
import { STORIES } from './stories';

/** The contractors of one round: one for each story. */
export const CONTRACTORS_PER_ROUND = STORIES.length;
/** The contracts of one round. */
export const CONTRACTS_PER_ROUND = STORIES.reduce((sum, { contracts }) => sum + contracts, 0);

/** The longest story begins on this day before today. */
export const HISTORY_DAYS = 310;
const OFFICE_OPENS_MS = 9 * MS_PER_HOUR;
/** Sets the contractors of one day apart; 120 of them leave room before the day ends. */
const TURN_MS = 150_000;

interface RunningStory {
  readonly script: StoryScript;
  readonly turn: number;
  at: number;
}

/**
 * Writes the history of some rounds of contractors by the commands themselves, step by step in the
 * order of its days, which end yesterday. Contractors are numbered from `firstContractor`. The same day
 * gives the same history, except for the identifiers. Throws where the terms were not in force yet for
 * all of it.
 */
export async function writeHistory(
  dataSource: DataSource,
  options: { today: PlainDate; rounds: number; firstContractor: number },
): Promise<void> {
  const { today, rounds, firstContractor } = options;
  let now = startOfTokyoDay(addDays(today, -HISTORY_DAYS));
  const clock: Clock = { now: () => now, today: () => tokyoDate(now) };
  const commandRunner = createCommandRunner(dataSource);
  const outages = new Map<OutageName, string>();
  const actor = (number: number) => new StoryActor(commandRunner, clock, outages, `C-${number}`);

  const running: RunningStory[] = [
    ...OUTAGE_STORIES.map((tell) => tell(actor(firstContractor), today)),
    ...Array.from({ length: rounds }, (_, round) =>
      STORIES.map(({ tell }, place) =>
        tell(actor(firstContractor + round * CONTRACTORS_PER_ROUND + place), round),
      ),
    ).flat(),
  ].map((script, turn) => ({ script, turn, at: now }));

  for (let open = running; open.length > 0;) {
    const next = open.reduce((first, story) => (story.at < first.at ? story : first));
    now = next.at;
    const { done, value: daysAgo } = await next.script.next();
    if (done) open = open.filter((story) => story !== next);
    else
      next.at = startOfTokyoDay(addDays(today, -daysAgo)) + OFFICE_OPENS_MS + next.turn * TURN_MS;
  }
}
