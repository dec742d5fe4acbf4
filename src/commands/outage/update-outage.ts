import type { OutageRow } from '../../persistence/outages';
import { isUuid } from '../../persistence/keyset';
import type { UpdateOutageInput } from '../../schema-types';
import { instantIsNotAhead, instantsAreInOrder } from '../../terms/clauses/14-outage-record';
import type { Command, LoadedAggregate } from '../runner/command';
import { invalidState, isChange, notFound, throwIfRefused } from '../runner/refused-error';
import { outageLock } from '../runner/access';
import { updateVersion } from '../runner/unit-of-work';

/** Art. 14: the company records what has become of an outage, never what a granted claim rests on. */
export const updateOutage: Command<
  UpdateOutageInput,
  LoadedAggregate & { readonly outage: OutageRow }
> = {
  mutation: 'updateOutage',

  load: async ({ outageId }, { outages }) => {
    const [outage] = isUuid(outageId) ? await outages.findByIds([outageId], null) : [];
    if (outage === undefined) throw notFound('outageId');
    return { locks: [outageLock(outage.id)], version: outage.version, outage };
  },

  execute: async (work, { outage }, input) => {
    const { outages, outageClaims } = work.repositories;
    const { id } = outage;
    const restoredAt = input.restoredAt ?? outage.restoredAt;
    const attribution = input.attribution ?? outage.attribution;
    const complete = input.complete ?? outage.complete;
    const description = input.description ?? outage.description;
    const changesFacts =
      restoredAt !== outage.restoredAt ||
      attribution !== outage.attribution ||
      complete !== outage.complete;
    if (changesFacts && (await outageClaims.isGrantedForOutage(id)))
      throw invalidState('GRANTED_CLAIMS');
    throwIfRefused(
      isChange(changesFacts || description !== outage.description),
      restoredAt === null ? null : instantIsNotAhead(restoredAt, work.now, ['restoredAt']),
      instantsAreInOrder({ ...outage, restoredAt }),
    );
    await updateVersion(outages, outage, {
      ...{ attribution, complete, description },
      restoredAt: restoredAt === null ? null : new Date(restoredAt),
    });
    work.record('OUTAGE_UPDATED', { kind: 'outage', id }, null);
    return id;
  },
};
