import { createDataSource } from '../../src/persistence/data-source';
import type { PlainDate } from '../../src/terms/model/calendar';
import { checkConstants } from './constants';
import type { Check, Finding } from './finding';
import { contractorRecords } from './record';
import { adjustments } from './rules/adjustments';
import { base } from './rules/base';
import { feed } from './rules/feed';
import { limit } from './rules/limit';
import { notices } from './rules/notices';
import { reductions } from './rules/reductions';
import { settlements } from './rules/settlements';

const CHECKS: readonly Check[] = [limit, base, notices, settlements, adjustments, reductions, feed];

/** What was looked at. */
export interface Checked {
  readonly contractors: number;
  readonly contracts: number;
}

/**
 * Holds all that the database at a URL has on record against the rules. It reads alone, some contractors at a time, each
 * as of one instant: it may run while the database is in use. Calls `onFinding` with each thing that is not as the rules
 * say, and `onProgress` as it goes.
 */
export async function checkDatabase(
  url: string,
  today: PlainDate,
  onFinding: (finding: Finding) => void,
  onProgress: (checked: Checked) => void = () => undefined,
): Promise<Checked> {
  const dataSource = await createDataSource(url, { poolSize: 1, timeouts: null }).initialize();
  let checked: Checked = { contractors: 0, contracts: 0 };
  try {
    (await checkConstants(dataSource, today)).forEach(onFinding);
    for await (const record of contractorRecords(dataSource)) {
      for (const check of CHECKS) for (const finding of check(record)) onFinding(finding);
      checked = {
        contractors: checked.contractors + 1,
        contracts: checked.contracts + record.contracts.length,
      };
      onProgress(checked);
    }
    return checked;
  } finally {
    await dataSource.destroy();
  }
}
