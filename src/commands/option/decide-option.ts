import type { OptionServiceRow } from '../../persistence/option-services';
import type { OptionServiceRecord } from '../../persistence/tables';
import type {
  AcceptOptionInput,
  ContractEventType,
  RejectOptionInput,
  WithdrawOptionApplicationInput,
} from '../../schema-types';
import { amountIsInRange } from '../../terms/model/amount';
import { noOptionIsInForce, optionStatusOn } from '../../terms/model/option';
import { draftSettlement } from '../../terms/model/settlement';
import { LABELS } from '../../terms/wording/labels';
import { invalidState, requireHeld, throwIfRefused } from '../runner/refused-error';
import { type ContractAggregate, onOptionService } from '../runner/access';
import { updateVersion, type UnitOfWork } from '../runner/unit-of-work';

type OptionTarget = ContractAggregate & { readonly part: OptionServiceRow };

/** Art. 9 and Annex 1: the company accepts an option, from today on. */
export const acceptOption = onOptionService<AcceptOptionInput>(
  'acceptOption',
  async (work, target, input) => {
    const { contract, part: option } = target;
    const { today, repositories } = work;
    mustBeApplied(work, target);
    requireHeld(contract, today);
    const { initialFee } = input;
    const others = await repositories.optionServices.findByContracts([contract.id]);
    const isQuoted = typeof initialFee === 'number';
    throwIfRefused(
      noOptionIsInForce({ contract, others, today }),
      isQuoted
        ? amountIsInRange(initialFee, ['initialFee'])
        : {
            code: 'FEE_NOT_QUOTED',
            path: ['initialFee'],
            article: 'Annex 1',
            details: { fee: 'initialFee' },
          },
    );
    const fee = initialFee ?? 0;
    await changeOption(work, target, 'OPTION_ACCEPTED', { acceptedOn: today, initialFeeYen: fee });
    const line = { label: LABELS.optionInitialFee(), amount: fee, article: '12' };
    const due = draftSettlement(fee, today, [line]);
    if (due !== null) {
      await work.settle(contract, 'INITIAL_FEE', due, { optionServiceId: option.id });
    }
    return option.id;
  },
);

/** Art. 9: the company rejects an application for an option. */
export const rejectOption = onOptionService<RejectOptionInput>(
  'rejectOption',
  async (work, target, { reason }) => {
    mustBeApplied(work, target);
    const decision = { rejectedOn: work.today, decisionReason: reason };
    await changeOption(work, target, 'OPTION_REJECTED', decision);
    return target.part.id;
  },
);

/** Art. 9: the contractor withdraws an application for an option. */
export const withdrawOptionApplication = onOptionService<WithdrawOptionApplicationInput>(
  'withdrawOptionApplication',
  async (work, target) => {
    mustBeApplied(work, target);
    const decision = { withdrawnOn: work.today };
    await changeOption(work, target, 'OPTION_APPLICATION_WITHDRAWN', decision);
    return target.part.id;
  },
);

/** Writes changes of an option, which raise the version of its contract too, and records them. */
export async function changeOption(
  work: UnitOfWork,
  { contract, part }: OptionTarget,
  type: ContractEventType,
  changes: Partial<OptionServiceRecord>,
  remarks: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await updateVersion(work.repositories.optionServices, part, changes);
  await work.updateContract(contract);
  work.record(type, { kind: 'optionService', id: part.id }, contract, remarks);
}

function mustBeApplied(work: UnitOfWork, { contract, part }: OptionTarget): void {
  const { acceptedOn, rejectedOn, withdrawnOn } = part;
  if (acceptedOn === null && rejectedOn === null && withdrawnOn === null) return;
  throw invalidState(optionStatusOn(part, contract, work.today));
}
