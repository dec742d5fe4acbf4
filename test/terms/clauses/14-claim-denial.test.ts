import {
  contractIsUnaffected,
  faultMayLieElsewhere,
  noUnitIsLeft,
  otherReasonIsNoted,
  outageIsPartial,
  outageIsTooShort,
  softwareIsUsed,
  usageConditionIsUnmet,
} from '../../../src/terms/clauses/14-claim-denial';
import { OUTAGE_ATTRIBUTIONS } from '../../../src/terms/model/outage';
import { CLAIM_DENIAL_REASONS } from '../../../src/terms/model/outage-claim';
import { SERVICE_TYPES } from '../../../src/terms/model/service-types';
import { RULES } from '../../../src/terms/rulebook';
import { refusalsOf } from '../../../src/terms/refusals/rule';
import { EDITION } from '../support/edition';
import { outage } from '../support/outage';

const HOUR = 3_600_000;
const contradiction = (reason: string) => ({
  code: 'DENIAL_CONTRADICTS_RECORD',
  path: ['reason'],
  details: { reason },
});

describe('a denial (art. 7(3), 14 to 16)', () => {
  test("for another's fault is for an outage not recorded as the company's", () => {
    const reason = 'NOT_COMPANY_ATTRIBUTABLE';
    const refused = OUTAGE_ATTRIBUTIONS.filter((attribution) =>
      faultMayLieElsewhere({ reason, outage: outage({ attribution }) }),
    );
    expect(refused).toEqual(['COMPANY']);
    expect(faultMayLieElsewhere({ reason, outage: outage() })).toEqual(contradiction(reason));
  });

  test('for an incomplete outage is for one recorded as such', () => {
    const reason = 'NOT_COMPLETE_OUTAGE';
    expect(outageIsPartial({ reason, outage: outage() })).toEqual(contradiction(reason));
    expect(outageIsPartial({ reason, outage: outage({ complete: false }) })).toBeNull();
  });

  test('for the software is for Remote Connect alone', () => {
    const reason = 'REMOTE_CONNECT_SOFTWARE';
    const deniable = SERVICE_TYPES.filter(
      (serviceType) => !softwareIsUsed({ reason, serviceType }),
    );
    expect(deniable).toEqual(['REMOTE_CONNECT']);
    expect(softwareIsUsed({ reason, serviceType: 'WEB_GATEWAY' })).toEqual(contradiction(reason));
  });

  test('for a condition of use is for one that was unmet', () => {
    const reason = 'USAGE_CONDITIONS_UNMET';
    expect(usageConditionIsUnmet({ reason, unmetConditions: [] })).toEqual(contradiction(reason));
    expect(usageConditionIsUnmet({ reason, unmetConditions: ['OPERATING_POLICY'] })).toBeNull();
  });

  test('for a contract that is not affected is for such a one', () => {
    const reason = 'NOT_AFFECTED';
    expect(contractIsUnaffected({ reason, isAffected: true })).toEqual(contradiction(reason));
    expect(contractIsUnaffected({ reason, isAffected: false })).toBeNull();
  });

  test('for its length is for less than 24 hours', () => {
    const reason = 'OUTAGE_TOO_SHORT';
    const lasting = (counted: number) => outageIsTooShort({ reason, edition: EDITION, counted });
    expect(lasting(24 * HOUR)).toEqual(contradiction(reason));
    expect(lasting(24 * HOUR - 1)).toBeNull();
  });

  test('for want of a unit is for a state of which none is left', () => {
    const reason = 'NO_UNIT_LEFT';
    const holders = [{ id: 'm-1', units: 1 }];
    expect(noUnitIsLeft({ reason, units: 2, holders })).toEqual(contradiction(reason));
    expect(noUnitIsLeft({ reason, units: 1, holders })).toBeNull();
  });

  test('for another reason says which', () => {
    expect(otherReasonIsNoted({ reason: 'OTHER', note: 'Paid otherwise' })).toBeNull();
    expect(otherReasonIsNoted({ reason: 'OTHER', note: null })).toEqual({
      code: 'NOTE_REQUIRED',
      path: ['note'],
      details: { reason: 'OTHER' },
    });
    expect(otherReasonIsNoted({ reason: 'SETTING_CHANGE', note: null })).toBeNull();
  });

  test('is held against the record for its own reason alone', () => {
    const record = {
      edition: EDITION,
      outage: outage(),
      serviceType: 'WEB_GATEWAY' as const,
      unmetConditions: [],
      isAffected: true,
      counted: 48 * HOUR,
      units: 2,
      holders: [],
      note: null,
    };
    const refused = CLAIM_DENIAL_REASONS.map((reason) => [
      reason,
      ...refusalsOf(RULES.denyOutageClaim, { ...record, reason }).map(({ code }) => code),
    ]);
    const onRecord = 'DENIAL_CONTRADICTS_RECORD';
    expect(refused).toEqual([
      ['NOT_COMPANY_ATTRIBUTABLE', onRecord],
      ['NOT_COMPLETE_OUTAGE', onRecord],
      // Whether a change of settings, or a limit on the customer's side, was the cause is for the company to judge.
      ['SETTING_CHANGE'],
      ['REMOTE_CONNECT_SOFTWARE', onRecord],
      ['CUSTOMER_SIDE_LIMIT'],
      ['USAGE_CONDITIONS_UNMET', onRecord],
      ['NOT_AFFECTED', onRecord],
      ['OUTAGE_TOO_SHORT', onRecord],
      ['NO_UNIT_LEFT', onRecord],
      ['OTHER', 'NOTE_REQUIRED'],
    ]);
  });
});
