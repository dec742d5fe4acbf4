import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(__dirname, '../../docs/operations.md');

/** Reads which HTTP statuses docs/operations.md gives to which error code. */
export function documentedErrors(): ReadonlyMap<string, ReadonlySet<number>> {
  const [, section = ''] = readFileSync(PAGE, 'utf8').split('\n## Errors\n');
  const [text = ''] = section.split('\n## ');
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.flatMap((row) => {
      const [, codes = '', statuses = ''] = row.split('|');
      const numbers = (statuses.match(/\b\d{3}\b/g) ?? []).map(Number);
      return [...codes.matchAll(/`([A-Z_]+)`/g)].map(
        ([, code = '']) => [code, new Set(numbers)] as const,
      );
    }),
  );
}
