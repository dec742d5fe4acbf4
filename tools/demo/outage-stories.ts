import { recordOutage } from '../../src/commands/outage/record-outage';
import { updateOutage } from '../../src/commands/outage/update-outage';
import {
  addDays,
  daysBetween,
  MS_PER_HOUR,
  type PlainDate,
  startOfTokyoDay,
} from '../../src/terms/model/calendar';
import { claimWindowFrom } from '../../src/terms/clauses/14-claim-period';
import { editionOf } from '../../src/terms/model/editions';
import type { StoryActor, StoryScript } from './story-actor';

/** Longer than any claim window, which is three months and a day or two. */
const LONGEST_WINDOW_DAYS = 96;
const DAYS_TO_DEADLINE = 3;
/** The company knows of the demo's outages at half past six in the morning. */
const KNOWN_AFTER_MIDNIGHT_MS = 6.5 * MS_PER_HOUR;
const ALMOST_THREE_DAYS_MS = 72 * MS_PER_HOUR - 60_000;

/** The outages of the demo; each is told with the days before today on which it goes on. */
export const OUTAGE_STORIES: readonly ((actor: StoryActor, today: PlainDate) => StoryScript)[] = [
  /** Restored after 71 hours and 59 minutes; the last days on which it can be claimed are near. */
  async function* restored(actor, today) {
    const knownDaysAgo = daysAgoWithDeadlineNear(today);
    yield knownDaysAgo;
    const knownAt = knownOn(actor);
    const outageId = await actor.asOperator(recordOutage, {
      knownAt,
      occurredAt: knownAt - 2 * MS_PER_HOUR,
      complete: true,
      affectedServiceTypes: ['WEB_GATEWAY'],
      attribution: 'UNDER_INVESTIGATION',
      description:
        'Web Gateway: 東日本データセンターの電源設備の故障 / power failure in the eastern data centre',
    });
    actor.nameOutage('restored', outageId);
    yield knownDaysAgo - 3;
    await actor.asOperator(updateOutage, { outageId, restoredAt: knownAt + ALMOST_THREE_DAYS_MS });
    yield knownDaysAgo - 6;
    await actor.asOperator(updateOutage, { outageId, attribution: 'COMPANY' });
  },

  /** Known three days ago, not restored, its cause not found yet. */
  async function* underInvestigation(actor) {
    yield 3;
    const outageId = await actor.asOperator(recordOutage, {
      knownAt: knownOn(actor),
      complete: true,
      affectedServiceTypes: ['FIREWALL_TYPE_1'],
      attribution: 'UNDER_INVESTIGATION',
      description:
        'Firewall Type 1: 通信不能、原因調査中 / no traffic passes, cause under investigation',
    });
    actor.nameOutage('underInvestigation', outageId);
  },

  /** Another carrier's fault: no reduction of fees follows from it. */
  async function* thirdParty(actor) {
    yield 44;
    const knownAt = knownOn(actor);
    const outageId = await actor.asOperator(recordOutage, {
      knownAt,
      complete: true,
      affectedServiceTypes: ['PRIVATE_CONNECT'],
      attribution: 'THIRD_PARTY',
      description: 'Private Connect: 他社回線の切断 / a line of another carrier was cut',
    });
    actor.nameOutage('thirdParty', outageId);
    yield 42;
    await actor.asOperator(updateOutage, { outageId, restoredAt: knownAt + 30 * MS_PER_HOUR });
  },
];

function knownOn(actor: StoryActor): number {
  return startOfTokyoDay(actor.inDays(0)) + KNOWN_AFTER_MIDNIGHT_MS;
}

/** Gives the day, in days before today, whose outages can be claimed for some days more. */
function daysAgoWithDeadlineNear(today: PlainDate): number {
  const latest = addDays(today, DAYS_TO_DEADLINE);
  let day = addDays(today, -LONGEST_WINDOW_DAYS);
  const deadline = () => {
    const edition = editionOf(day);
    const possibleAfterMs = KNOWN_AFTER_MIDNIGHT_MS + edition.outageHoursMinimum * MS_PER_HOUR;
    return claimWindowFrom(startOfTokyoDay(day) + possibleAfterMs, edition).claimDeadline;
  };
  while (deadline() < latest) day = addDays(day, 1);
  return daysBetween(day, today);
}
