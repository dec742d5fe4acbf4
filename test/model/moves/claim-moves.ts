import { isAgainstRecord, whyNotGranted } from '../claims';
import { dayAt } from '../days';
import { affects, claimWindow, presentState, unitsOf } from '../outages';
import { settleReductions } from '../settle';
import { choose, codesOf, type Drafting, onClaim } from './move';

/** Art. 14: every claim in time is taken in, once, for an outage that has lasted 24 hours. */
export const fileOutageClaim: Drafting = ({ contractor, command, today, caller, isByOperator }) => {
  const { contracts, outages, claims, now } = contractor;
  const pairs = contracts.flatMap((contract) => outages.map((outage) => ({ contract, outage })));
  const standing = claims.filter(({ status }) => status !== 'WITHDRAWN');
  const has = ({ contract, outage }: (typeof pairs)[0]): boolean =>
    standing.some((claim) => claim.contract === contract && claim.outage === outage);
  const pair = choose(
    command,
    pairs,
    (each) =>
      affects(each.outage.facts, each.contract) &&
      !has(each) &&
      unitsOf(presentState(contractor, each.contract, each.outage)) > 0,
  );
  if (pair === null) return null;
  const { contract, outage } = pair;
  const window = claimWindow(contractor, contract, outage);
  const isSeen = isByOperator || contracts.some((each) => affects(outage.facts, each));
  return {
    input: { contractId: contract.id, outageId: outage.id },
    refusals: codesOf({
      alone: [
        ['NOT_FOUND', !isSeen],
        ['INVALID_STATE', contract.acceptedOn === null],
      ],
      all: [
        ['CONTRACT_NOT_AFFECTED', !affects(outage.facts, contract)],
        ['OUTAGE_TOO_SHORT', unitsOf(presentState(contractor, contract, outage)) === 0],
        ['CLAIM_PERIOD_EXPIRED', window !== null && window.deadline < today],
        ['DUPLICATE_CLAIM', has(pair)],
      ],
    }),
    write: (id) => {
      claims.push({
        id,
        contract,
        outage,
        filedBy: caller.subject,
        filedAt: now,
        claimableFrom: dayAt(window?.from ?? NaN),
        deadline: window?.deadline ?? NaN,
        status: 'FILED',
        denialReason: null,
        granted: null,
      });
    },
  };
};

export const withdrawOutageClaim = onClaim(['FILED'], (claim) => ({
  input: {},
  refusals: codesOf({ alone: [['INVALID_STATE', claim.status !== 'FILED']] }),
  write: () => {
    claim.status = 'WITHDRAWN';
  },
}));

/** Art. 14 and Annex 3: the state's units that are left, at the fee of the day on which the company first knew. */
export const grantOutageClaim = onClaim(['FILED'], (claim, { contractor, caller, today }) => {
  const { contract, outage, status, filedBy } = claim;
  const reasons = whyNotGranted(contractor, contract, outage);
  return {
    input: {},
    refusals: codesOf({
      alone: [['INVALID_STATE', status !== 'FILED']],
      all: [
        ['FILER_CANNOT_DECIDE', filedBy === caller.subject],
        ...reasons.map((code) => [code, true] as const),
      ],
    }),
    write: () => {
      contractor.acts += 1;
      claim.granted = { act: contractor.acts, on: today };
      claim.status = 'GRANTED';
      settleReductions(contractor, contract);
    },
  };
});

/** Art. 7(3) and 14 to 16: a denial does not contradict what is on record. */
export const denyOutageClaim = onClaim(['FILED'], (claim, { contractor, command }) => {
  const { reason, text } = command;
  return {
    input: { reason, note: text },
    refusals: codesOf({
      alone: [['INVALID_STATE', claim.status !== 'FILED']],
      all: [
        ['DENIAL_CONTRADICTS_RECORD', isAgainstRecord(contractor, claim, reason)],
        ['NOTE_REQUIRED', reason === 'OTHER' && text === null],
      ],
    }),
    write: () => {
      claim.status = 'DENIED';
      claim.denialReason = reason;
    },
  };
});

export const reopenOutageClaim = onClaim(['DENIED'], (claim) => ({
  input: { reason: '再審査' },
  refusals: codesOf({ alone: [['INVALID_STATE', claim.status !== 'DENIED']] }),
  write: () => {
    claim.status = 'FILED';
    claim.denialReason = null;
  },
}));
