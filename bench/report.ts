import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartOf, type Figures, type Result } from './chart';
import { type Measured, quantile, type Round } from './measure';

const FOLDER = __dirname;
const BEGIN = '<!-- table -->';
const END = '<!-- end of the table -->';

/** Sums up the rounds of a load. */
export function resultOf({ name, title, rounds, memory }: Measured): Result {
  const ours = rounds.get('ours');
  const figures = [...rounds].map(([peer, of]) => {
    const median = (value: (round: Round) => number): number =>
      quantile(sorted(of.map(value)), 0.5);
    const ratios = sorted((ours ?? []).map((round, at) => total(round) / total(of[at] ?? round)));
    return [
      peer,
      {
        server: median(({ server }) => server),
        postgres: median(({ postgres }) => postgres),
        perSecond: median(({ perSecond }) => perSecond),
        p50: median(({ p50 }) => p50),
        p99: median(({ p99 }) => p99),
        memory: memory.get(peer) ?? 0,
        ours:
          ours === undefined || peer === 'ours'
            ? null
            : [quantile(ratios, 0.25), quantile(ratios, 0.5), quantile(ratios, 0.75)],
      } satisfies Figures,
    ] as const;
  });
  return { name, title, figures: Object.fromEntries(figures) };
}

/** Gives a load's figures as a table, a line for each server. */
export function tableOf({ title, figures }: Result): string {
  const rows = Object.entries(figures).map(([peer, of]) => {
    const ratio =
      of.ours === null
        ? ''
        : `${of.ours[1].toFixed(2)} (${of.ours[0].toFixed(2)}–${of.ours[2].toFixed(2)})`;
    const cells = [
      peer,
      `${of.server.toFixed(2)} + ${of.postgres.toFixed(2)}`,
      of.perSecond.toFixed(0),
      of.p50.toFixed(1),
      of.p99.toFixed(1),
      of.memory.toFixed(0),
      ratio,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `| ${title} | ms of server + Postgres | a second | p50 ms | p99 ms | MiB | ours ÷ it (quartiles) |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Writes the results, their chart, and the table of README.md. */
export function writeResults(results: readonly Result[], contracts: number, rounds: number): void {
  const run = { node: process.version, contracts, rounds };
  writeFileSync(join(FOLDER, 'results.json'), `${JSON.stringify({ run, results }, null, 2)}\n`);
  writeFileSync(join(FOLDER, 'results.svg'), chartOf(results));
  const file = join(FOLDER, 'README.md');
  const [before = '', rest = ''] = readFileSync(file, 'utf8').split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  const on = `${contracts.toLocaleString('en')} contracts, ${rounds} rounds, Node ${process.version}.`;
  const table = [on, ...results.map(tableOf)].join('\n\n');
  writeFileSync(file, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const total = ({ server, postgres }: Round): number => server + postgres;
