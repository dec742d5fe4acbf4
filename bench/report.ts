import { type Measured, quantile, type Round } from './measure';

const sortedBy = (rounds: readonly Round[], of: (round: Round) => number): number[] =>
  rounds.map(of).toSorted((a, b) => a - b);
const median = (rounds: readonly Round[], of: (round: Round) => number): number =>
  quantile(sortedBy(rounds, of), 0.5);
const total = ({ server, postgres }: Round): number => server + postgres;

/** Gives the ratios of the processor time of one server to that of another, round by round, sorted. */
export function ratios(rounds: readonly Round[], others: readonly Round[]): number[] {
  return rounds
    .map((round, at) => total(round) / total(others[at] ?? round))
    .toSorted((a, b) => a - b);
}

/** Gives a load's figures as text, a line for each server. */
export function printed({ load, rounds, memory }: Measured): string {
  const ours = rounds.get('ours') ?? [];
  const lines = [...rounds].map(([name, of]) => {
    const ratio = ratios(ours, of);
    const quartiles = [0.25, 0.5, 0.75].map((share) => quantile(ratio, share).toFixed(2));
    return [
      `  ${name.padEnd(12)}`,
      `${median(of, ({ server }) => server).toFixed(3)} + ${median(of, ({ postgres }) => postgres).toFixed(3)} ms`.padEnd(
        20,
      ),
      `${median(of, ({ perSecond }) => perSecond).toFixed(0)}/s`.padStart(8),
      `p50 ${median(of, ({ p50 }) => p50).toFixed(1)} p99 ${median(of, ({ p99 }) => p99).toFixed(1)}`.padEnd(
        20,
      ),
      `${(memory.get(name) ?? 0).toFixed(0)} MiB`,
      name === 'ours'
        ? ''
        : `ours is ${quartiles[1] ?? ''} times (${quartiles[0] ?? ''} to ${quartiles[2] ?? ''})`,
    ].join('  ');
  });
  return [load.title, ...lines].join('\n');
}
