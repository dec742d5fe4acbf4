import type { OutageRow } from '../../persistence/outages';
import type { UpdateOutageInput } from '../inputs';
import { instantIsNotAhead, instantsAreInOrder } from '../../terms/clauses/14-outage-record';
import { type OutageAggregate, outageAccess } from '../runner/access';
import type { Command } from '../runner/command';
import { invalidState, isChange, throwIfRefused } from '../runner/refused-error';
import { mustBeCurrent } from '../runner/unit-of-work';

/** Art. 14: the company records what has become of an outage, never what a granted claim rests on. */
export const updateOutage: Command<UpdateOutageInput, OutageAggregate, OutageRow> = {
  mutation: 'updateOutage',
  access: outageAccess,

  async execute(work, { outage }, input) {
    const { outages, outageClaims } = work.repositories;
    const restoredAt = input.restoredAt ?? outage.restoredAt;
    const attribution = input.attribution ?? outage.attribution;
    const complete = input.complete ?? outage.complete;
    const description = input.description ?? outage.description;
    const changesFacts =
      restoredAt !== outage.restoredAt ||
      attribution !== outage.attribution ||
      complete !== outage.complete;
    if (changesFacts && (await outageClaims.isGrantedForOutage(outage.id))) {
      throw invalidState('GRANTED_CLAIMS');
    }
    throwIfRefused(
      isChange(changesFacts || description !== outage.description),
      restoredAt === null ? null : instantIsNotAhead(restoredAt, work.now, ['restoredAt']),
      instantsAreInOrder({ ...outage, restoredAt }),
    );
    const changed = mustBeCurrent(
      await outages.change(outage, {
        attribution,
        complete,
        description,
        restoredAt: restoredAt === null ? null : new Date(restoredAt),
      }),
    );
    work.record('OUTAGE_UPDATED', { kind: 'outage', row: changed }, null);
    return changed;
  },
};
