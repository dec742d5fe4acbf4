import type { OptionServiceRow } from '../../persistence/option-services';
import type { OptionServiceRecord } from '../../persistence/tables';
import type { ContractEventType } from '../inputs';
import { optionStatusOn } from '../../terms/model/option';
import type { OptionAggregate } from '../runner/access';
import { invalidState } from '../runner/refused-error';
import { mustBeCurrent, type UnitOfWork } from '../runner/unit-of-work';

/** Ends the command unless the application for the option waits for its decision. */
export function requireOptionApplied(
  { today }: UnitOfWork,
  { contract, option }: OptionAggregate,
): void {
  const { acceptedOn, rejectedOn, withdrawnOn } = option;
  if (acceptedOn === null && rejectedOn === null && withdrawnOn === null) return;
  const status = optionStatusOn(option, contract, today);
  throw invalidState({ subject: 'optionService', status, allowed: ['APPLIED'] });
}

/** Writes changes of an option, which raise the version of its contract too. Gives the option as written. */
export async function changeOption(
  work: UnitOfWork,
  { contract, option }: OptionAggregate,
  type: ContractEventType,
  changes: Partial<OptionServiceRecord>,
  remarks: Readonly<Record<string, unknown>> = {},
): Promise<OptionServiceRow> {
  const changed = mustBeCurrent(await work.repositories.optionServices.change(option, changes));
  await work.changeContract(contract);
  work.record(type, { kind: 'optionService', row: changed }, contract, remarks);
  return changed;
}
