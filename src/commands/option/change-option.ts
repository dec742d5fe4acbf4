import type { OptionServiceRow } from '../../persistence/option-services';
import type { OptionServiceRecord } from '../../persistence/tables';
import type { ContractEventType } from '../inputs';
import { optionStatusOn } from '../../terms/model/option';
import type { OptionAggregate } from '../runner/access';
import { invalidState } from '../runner/refused-error';
import { type EventRemarks, mustBeCurrent, type UnitOfWork } from '../runner/unit-of-work';

/** Ends the command unless the application for the option waits for its decision. */
export function requireOptionApplied(
  { today }: UnitOfWork,
  { contract, option }: OptionAggregate,
): void {
  const { acceptedOn, rejectedOn, withdrawnOn } = option;
  const isDecided = (acceptedOn ?? rejectedOn ?? withdrawnOn) !== null;
  const status = optionStatusOn(option, contract, today);
  if (isDecided || status === 'LAPSED') {
    throw invalidState({ subject: 'optionService', status, allowed: ['APPLIED'] });
  }
}

/** Gives the other options of the contract of an option. */
export async function otherOptions(
  { repositories }: UnitOfWork,
  { contract, option }: OptionAggregate,
): Promise<OptionServiceRow[]> {
  const all = await repositories.optionServices.findByContracts([contract.id]);
  return all.filter(({ id }) => id !== option.id);
}

/** Writes changes of an option, which raise the version of its contract too. Gives the option as written. */
export async function changeOption(
  work: UnitOfWork,
  { contract, option }: OptionAggregate,
  type: ContractEventType,
  changes: Partial<OptionServiceRecord>,
  remarks: EventRemarks = {},
): Promise<OptionServiceRow> {
  const changed = mustBeCurrent(await work.repositories.optionServices.change(option, changes));
  await work.changeContract(contract);
  work.record(type, { kind: 'optionService', row: changed }, contract, remarks);
  return changed;
}
