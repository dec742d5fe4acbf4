/** Of one server under one load: medians of its rounds, and how many times of its processor time ours takes. */
export interface Figures {
  readonly server: number;
  readonly postgres: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly memory: number;
  /** The first quartile, the median and the third of the ratios of all rounds. */
  readonly ours: readonly [number, number, number] | null;
}

export interface Result {
  readonly name: string;
  readonly title: string;
  readonly figures: Readonly<Record<string, Figures>>;
}

const BAR = 14;
const GAP = 18;
const LEFT = 200;
const WIDTH = 560;
const SERVER_COLOURS: Readonly<Record<string, string>> = {
  ours: '#0b6e4f',
  base: '#8fb8a8',
  bare: '#444444',
  'bare-text': '#888888',
  usual: '#b5651d',
  mercurius: '#3366aa',
  postgraphile: '#7a4fa3',
};

/**
 * Draws the processor time of a request, a bar for each server: what the server takes, and fainter what Postgres takes.
 * Each load has a scale of its own.
 */
export function chartOf(results: readonly Result[]): string {
  let y = 10;
  const parts: string[] = [];
  for (const { title, figures } of results) {
    parts.push(`<text x="10" y="${y + 12}" font-weight="bold">${escaped(title)}</text>`);
    const most = Math.max(
      ...Object.values(figures).map(({ server, postgres }) => server + postgres),
    );
    for (const [peer, { server, postgres }] of Object.entries(figures)) {
      const [first, second] = [server, postgres].map((time) => (time / most) * WIDTH);
      const colour = SERVER_COLOURS[peer] ?? '#000000';
      y += BAR + 4;
      parts.push(
        `<text x="${LEFT - 8}" y="${y + 11}" text-anchor="end">${peer}</text>`,
        `<rect x="${LEFT}" y="${y}" width="${fixed(first)}" height="${BAR}" fill="${colour}"/>`,
        `<rect x="${fixed(LEFT + (first ?? 0))}" y="${y}" width="${fixed(second)}" height="${BAR}" fill="${colour}" fill-opacity="0.4"/>`,
        `<text x="${fixed(LEFT + 6 + (first ?? 0) + (second ?? 0))}" y="${y + 11}">${(server + postgres).toFixed(2)} ms</text>`,
      );
    }
    y += BAR + GAP;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 ${y}" font-family="sans-serif" font-size="12">
<title>Processor time of a request: the server, and fainter Postgres</title>
<rect width="860" height="${y}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`;
}

const fixed = (length: number | undefined): string => (length ?? 0).toFixed(1);

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
