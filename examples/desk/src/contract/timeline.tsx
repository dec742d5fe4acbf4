import { Tooltip } from '@mantine/core';
import { AxisBottom } from '@visx/axis';
import { ParentSize } from '@visx/responsive';
import { scaleUtc } from '@visx/scale';
import { useWords } from '../words/language';
import { useCitation } from '../words/article';
import { useVocabulary } from '../words/vocabulary';
import type { Episode, Lane } from './life';

const DAY_MS = 86_400_000;
const LANE = 38;
const BAR = 18;
const AXIS = 26;
const NARROW = 600;
const NAMES = 116;
const EDGE = 12;
const CHARACTER = 12;
const TICK_WIDTH = 90;

interface TimelineProps {
  readonly lanes: readonly Lane[];
  readonly today: string;
}

/** A contract's life to look at: a lane for each side of it, today as a line. */
export function Timeline(props: TimelineProps) {
  const height = props.lanes.length * LANE + AXIS;
  return (
    <div style={{ height }}>
      <ParentSize debounceTime={0}>
        {({ width }) => width > 0 && <Drawing {...props} width={width} height={height} />}
      </ParentSize>
    </div>
  );
}

/** Places a date or a time of Tokyo, as if it were one of UTC: axes are reckoned in that. */
function at(time: string): number {
  return Date.parse(`${time.slice(0, 10)}T${time.slice(11) || '00:00'}Z`);
}

/** Where an episode ends; a day ends with the next, and what goes on leaves the picture. */
function endOf({ from, to }: Episode, last: number): number {
  if (to === undefined) return at(from);
  if (to === null) return last;
  return at(to) + (to.length > 10 ? 0 : DAY_MS);
}

interface DrawingProps extends TimelineProps {
  readonly width: number;
  readonly height: number;
}

function Drawing({ lanes, today, width, height }: DrawingProps) {
  const words = useWords();
  const isNarrow = width < NARROW;
  const left = isNarrow ? EDGE : NAMES;
  const episodes = lanes.flatMap((lane) => lane.episodes);
  const first = Math.min(at(today), ...episodes.map(({ from }) => at(from)));
  const known = Math.max(at(today), ...episodes.map((episode) => endOf(episode, at(episode.from))));
  const margin = Math.max(3 * DAY_MS, (known - first) * 0.04);
  const last = known + margin;
  const x = scaleUtc({ domain: [first - margin / 2, last], range: [left, width - EDGE] });
  const bottom = height - AXIS;
  const isLong = last - first > 150 * DAY_MS;

  return (
    <svg width={width} height={height} role="group" aria-label={words.life} className="timeline">
      {lanes.map(({ name, episodes: own }, place) => (
        <g key={name} transform={`translate(0 ${place * LANE})`} role="group" aria-label={name}>
          <line className="lane" x1={0} x2={width} y1={LANE - 0.5} y2={LANE - 0.5} />
          <text className="lane-name" x={0} y={isNarrow ? 10 : LANE / 2 + 4} aria-hidden>
            {name}
          </text>
          {own.map((episode) => (
            <EpisodeShape
              key={`${episode.from} ${episode.title}`}
              episode={episode}
              left={x(at(episode.from))}
              right={x(endOf(episode, last))}
              top={isNarrow ? 15 : (LANE - BAR) / 2}
            />
          ))}
        </g>
      ))}
      <line className="today" x1={x(at(today))} x2={x(at(today))} y1={0} y2={bottom} />
      <AxisBottom
        scale={x}
        top={bottom}
        numTicks={Math.max(2, Math.floor(width / TICK_WIDTH))}
        tickFormat={(value) => new Date(Number(value)).toISOString().slice(0, isLong ? 7 : 10)}
        axisLineClassName="axis"
        tickLineProps={{ className: 'axis' }}
        tickLabelProps={{ className: 'tick', fill: undefined }}
      />
      <text className="today-name" x={x(at(today)) + 4} y={bottom - 3} aria-hidden>
        {words.today}
      </text>
    </svg>
  );
}

interface ShapeProps {
  readonly episode: Episode;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** A bar for what lasts, a mark for what happens; to point at it or to come to it tells what it is. */
function EpisodeShape({ episode, left, right, top }: ShapeProps) {
  const cite = useCitation();
  const { article } = useVocabulary();
  const { from, to, title, inside = '', tone } = episode;
  const span = to === undefined ? from : `${from} – ${to ?? ''}`;
  const text = `${title} · ${span} · ${cite(episode.article)}`;
  const about = article(episode.article);
  const width = Math.max(right - left, 3);
  const common = { className: `episode ${tone}`, tabIndex: 0, role: 'img', 'aria-label': text };
  return (
    <>
      <Tooltip
        label={about ? `${text} (${about.title})` : text}
        multiline
        maw={360}
        events={{ hover: true, focus: true, touch: true }}
      >
        {to === undefined ? (
          <path
            {...common}
            transform={`translate(${left} ${top + BAR / 2})`}
            d="M0-8 7 0 0 8-7 0Z"
          />
        ) : (
          <rect {...common} x={left} y={top} width={width} height={BAR} rx={3} />
        )}
      </Tooltip>
      {inside.length * CHARACTER < width && (
        <text className="inside" x={left + 6} y={top + 13} aria-hidden>
          {inside}
        </text>
      )}
    </>
  );
}
