import { editionOf } from '../../../src/terms/model/editions';
import { heldDays, isHeldOn } from '../../../src/terms/model/contract';
import { firstDayIn, turningDays } from '../../../src/terms/model/turning-days';
import type { Check } from '../finding';

/** Art. 4(2): on no day, past or to come, are there more contracts of one type than the limit. */
export const limit: Check = function* ({ contracts }) {
  for (const contract of contracts) {
    const days = heldDays(contract);
    if (days === null) continue;
    const { serviceType, termsEdition, contractNumber: subject } = contract;
    const most = editionOf(termsEdition).contractsPerServiceType;
    const alike = contracts.filter((other) => other.serviceType === serviceType);
    const heldOn = (day: string): number => alike.filter((other) => isHeldOn(other, day)).length;
    const turns = turningDays(alike.map(heldDays).filter((span) => span !== null));
    const over = firstDayIn(days, turns, (day) => heldOn(day) > most);
    if (over === null) continue;
    const says = `${heldOn(over)} contracts of ${serviceType} are held on ${over}, of at most ${most}`;
    yield { rule: 'art. 4(2)', subject, says };
  }
};
