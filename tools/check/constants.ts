import type { DataSource } from 'typeorm';
import { editionInForceOn } from '../../src/terms/model/editions';
import type { PlainDate } from '../../src/terms/model/calendar';
import type { Finding } from './finding';

/** The numbers of the terms that the database holds: where, how they are written there, and what they are. */
const CONSTANTS = [
  ['contracts_limit', /EXCLUDE USING gist .*slot WITH =.*daterange\(accepted_on/, null],
  ['contracts_slot', /slot <= (\d+)/, 'contractsPerServiceType'],
  ['contracts_account_count_minimum', /applied_account_count >= (\d+)/, 'accountCountMinimum'],
  ['change_requests_account_count_minimum', /account_count >= (\d+)/, 'accountCountMinimum'],
  ['contracts_notice_period', /termination_arrived_on \+ (\d+)/, 'noticeDays'],
  ['option_services_stop_notice', /stop_arrived_on \+ (\d+)/, 'noticeDays'],
] as const;

/** Holds the constraints of the database against the edition in force on a day: each is there, with its number. */
export async function checkConstants(dataSource: DataSource, today: PlainDate): Promise<Finding[]> {
  const edition = editionInForceOn(today);
  const rows = await dataSource.query<{ name: string; definition: string }[]>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE connamespace = current_schema()::regnamespace AND convalidated`,
  );
  return CONSTANTS.flatMap(([subject, written, number]): Finding[] => {
    const definition = rows.find(({ name }) => name === subject)?.definition;
    const found = definition === undefined ? null : written.exec(definition);
    const due = number === null ? undefined : edition?.[number];
    if (found !== null && (due === undefined || Number(found[1]) === due)) return [];
    const says = `${number ?? 'the limit'} is ${due ?? 'held by it'}, and it says ${definition ?? 'nothing'}`;
    return [{ rule: 'constraint', subject, says }];
  });
}
