import { TERMINATION_GROUNDS } from '../../../src/terms/model/contract';
import {
  baseRemainsWithoutNotice,
  endedAnew,
  groundIsForTheCompany,
} from '../../../src/terms/clauses/11-termination';
import { application, contract, termination } from '../support/contract';

describe('the ground of a termination by the company (art. 13)', () => {
  test('is its own or General Terms 28(2) or 28(3)', () => {
    const grounds = TERMINATION_GROUNDS.filter((ground) => !groundIsForTheCompany({ ground }));
    expect(grounds).toEqual(['COMPANY', 'GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3']);
  });

  test('is never the notice of the contractor', () => {
    expect(groundIsForTheCompany({ ground: 'CONTRACTOR_NOTICE' })).toEqual({
      code: 'GROUND_NOT_PERMITTED',
      path: ['ground'],
      details: {
        ground: 'CONTRACTOR_NOTICE',
        permitted: ['COMPANY', 'GENERAL_TERMS_28_2', 'GENERAL_TERMS_28_3'],
      },
    });
  });
});

describe('a contract that ends anew (art. 11)', () => {
  const present = termination('2024-05-08', {
    ground: 'CONTRACTOR_NOTICE',
    underNoticeFrom: '2024-04-08',
  });
  const underNotice = contract({ termination: present });
  const byCompany = (effectiveOn: string, underNoticeFrom = '2024-04-25') =>
    termination(effectiveOn, { underNoticeFrom });

  test('that is not under notice ends as told', () => {
    expect(endedAnew(contract(), byCompany('2024-05-07'))).toEqual(byCompany('2024-05-07'));
  });

  test('on an earlier day takes that day and its ground, under notice since the first', () => {
    expect(endedAnew(underNotice, byCompany('2024-05-07'))).toEqual(
      byCompany('2024-05-07', '2024-04-08'),
    );
  });

  test('on a later day keeps the day it had', () => {
    expect(endedAnew(underNotice, byCompany('2024-05-09'))).toBe(present);
  });

  test('on the same day takes the new ground', () => {
    expect(endedAnew(underNotice, byCompany('2024-05-08'))).toEqual(
      byCompany('2024-05-08', '2024-04-08'),
    );
  });

  test('is under notice from the new day where that is the first', () => {
    expect(endedAnew(underNotice, byCompany('2024-05-07', '2024-04-07')).underNoticeFrom).toBe(
      '2024-04-07',
    );
  });
});

describe('the withdrawal of a notice (art. 6, 11)', () => {
  const remote = contract({
    id: 'remote',
    serviceType: 'REMOTE_CONNECT',
    termination: termination('2024-05-08'),
  });
  const base = contract({ id: 'base' });
  const ends = (on: string) => ({ ...base, termination: termination(on) });
  const bareFrom = (
    contracts: Parameters<typeof baseRemainsWithoutNotice>[0]['contracts'],
    today = '2024-05-01',
  ) => {
    const refusal = baseRemainsWithoutNotice({ contract: remote, contracts, today });
    return refusal?.code === 'BASE_CONTRACT_REQUIRED' ? refusal.details.on : null;
  };

  test('needs a base on every day to come', () => {
    expect(bareFrom([base, remote])).toBeNull();
    expect(bareFrom([])).toBe('2024-05-09');
    expect(bareFrom([ends('2024-05-08')])).toBe('2024-05-09');
    expect(bareFrom([ends('2024-05-31')])).toBe('2024-06-01');
    expect(bareFrom([application()])).toBe('2024-05-09');
  });

  test('does not ask for a base on days on which the contract was in force anyway', () => {
    expect(bareFrom([{ ...base, billingStartOn: '2024-05-09' }])).toBeNull();
    expect(bareFrom([{ ...base, billingStartOn: '2024-05-10' }])).toBe('2024-05-09');
  });

  test('does not ask for a base before billing starts', () => {
    const early = { ...remote, termination: termination('2024-04-15') };
    const withdrawn = (billingStartOn: string) =>
      baseRemainsWithoutNotice({
        contract: early,
        contracts: [{ ...base, billingStartOn }],
        today: '2024-04-10',
      });
    expect(withdrawn('2024-04-20')).toBeNull();
    expect(withdrawn('2024-04-21')?.details).toMatchObject({ on: '2024-04-20' });
  });

  test('looks ahead from today', () => {
    expect(bareFrom([{ ...base, billingStartOn: '2024-05-20' }], '2024-05-20')).toBeNull();
  });

  test('says what it needs', () => {
    expect(
      baseRemainsWithoutNotice({ contract: remote, contracts: [], today: '2024-05-01' }),
    ).toEqual({
      code: 'BASE_CONTRACT_REQUIRED',
      details: {
        baseServiceTypes: ['WEB_GATEWAY', 'FIREWALL_TYPE_1', 'FIREWALL_TYPE_2'],
        on: '2024-05-09',
        base: 'IN_FORCE',
      },
    });
  });

  test('is free for a base contract, and for a contract without a notice', () => {
    const facts = { contracts: [], today: '2024-05-01' };
    expect(baseRemainsWithoutNotice({ ...facts, contract: ends('2024-05-08') })).toBeNull();
    expect(
      baseRemainsWithoutNotice({ ...facts, contract: { ...remote, termination: null } }),
    ).toBeNull();
  });
});
