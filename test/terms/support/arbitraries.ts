import { fc } from '../../support/random';
import type { HeldContract, Contract, Termination } from '../../../src/terms/model/contract';
import { SERVICE_TYPES } from '../../../src/terms/model/service-types';
import { dayAt, dayNumber } from './calendar';
import { application, contract, termination } from './contract';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 400 });

export { fc };

/** Any day from `first` through `last`. */
export function anyDay(first: string, last: string): fc.Arbitrary<string> {
  return fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(dayAt);
}

/** Any day on which something of the contracts below may be different from the day before. */
export const dayAmongContracts = anyDay('2024-01-25', '2024-04-10');

const plus = (day: string, days: number): string => dayAt(dayNumber(day) + days);

const dates = fc.record({
  serviceType: fc.constantFrom(...SERVICE_TYPES),
  appliedOn: anyDay('2024-01-28', '2024-02-10'),
  daysToDecision: fc.nat(6),
  daysToBilling: fc.nat(10),
  daysToEnd: fc.option(fc.nat(30)),
  daysUnderNotice: fc.nat(12),
});

/** Any accepted contract, its days near a leap day and near each other's; its end may precede its billing. */
export const anyAcceptedContract: fc.Arbitrary<HeldContract> = dates.map((d) => {
  const acceptedOn = plus(d.appliedOn, d.daysToDecision);
  const endsOn = (days: number): Termination => {
    const effectiveOn = plus(acceptedOn, days);
    return termination(effectiveOn, { underNoticeFrom: plus(effectiveOn, -d.daysUnderNotice) });
  };
  return contract({
    serviceType: d.serviceType,
    appliedOn: d.appliedOn,
    acceptedOn,
    billingStartOn: plus(acceptedOn, d.daysToBilling),
    termination: d.daysToEnd === null ? null : endsOn(d.daysToEnd),
  });
});

const anyApplication: fc.Arbitrary<Contract> = fc
  .record({
    dates,
    decision: fc.constantFrom('none', 'rejectedOn', 'withdrawnOn'),
    daysToWished: fc.option(fc.nat(30)),
  })
  .map(({ dates: { serviceType, appliedOn, daysToDecision }, decision, daysToWished }) =>
    application({
      serviceType,
      appliedOn,
      requestedBillingStartOn: daysToWished === null ? null : plus(appliedOn, daysToWished),
      ...(decision !== 'none' && { [decision]: plus(appliedOn, daysToDecision) }),
    }),
  );

/** Any contract or application, whatever became of it. */
export const anyContract: fc.Arbitrary<Contract> = fc.oneof(
  { weight: 3, arbitrary: anyAcceptedContract },
  { weight: 1, arbitrary: anyApplication },
);

/** Any contracts of one contractor. */
export function anyContracts<C extends Contract>(
  one: fc.Arbitrary<C>,
  maxLength = 6,
): fc.Arbitrary<C[]> {
  return fc
    .array(one, { maxLength })
    .map((contracts) => contracts.map((each, index) => ({ ...each, id: `other-${index}` })));
}
