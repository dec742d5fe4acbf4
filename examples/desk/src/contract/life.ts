import type { ContractOutagesQuery, ContractQuery } from '../generated/operations';
import { tokyoDate, tokyoTime } from '../format';
import type { Words } from '../words/words';

export type ContractData = NonNullable<ContractQuery['contractByNumber']>;
export type OutageData = NonNullable<ContractOutagesQuery['outages']>['edges'][number]['node'];

export type Tone = 'waiting' | 'running' | 'bound' | 'ending' | 'bad' | 'money';

/** Something of a contract's life that lasts, or that happens where `to` is missing. */
export interface Episode {
  /** A date, or a date and time, in Tokyo. */
  readonly from: string;
  /** The last day or instant; null: it goes on; undefined: it lasts no time. */
  readonly to?: string | null;
  readonly title: string;
  /** What is written into it where there is room. */
  readonly inside?: string;
  readonly article: string;
  readonly tone: Tone;
}

export interface Lane {
  readonly name: string;
  readonly episodes: readonly Episode[];
}

interface Telling {
  readonly words: Words;
  readonly label: (name: string, value: string) => string;
  readonly yen: (amount: number) => string;
  /** What still goes on is told until today. */
  readonly today: string;
}

/** Tells a contract's life, a lane for each side of it; lanes without anything are left out. */
export function lifeOf(
  contract: ContractData,
  outages: readonly OutageData[],
  telling: Telling,
): readonly Lane[] {
  const { words } = telling;
  const lanes: Lane[] = [
    { name: words.contract, episodes: mainEpisodes(contract, telling) },
    { name: words.minimumTerm, episodes: minimumTerm(contract, telling) },
    { name: words.notice, episodes: notice(contract, telling) },
    { name: words.accounts, episodes: accountCounts(contract, telling) },
    { name: words.options, episodes: options(contract, telling) },
    { name: words.outages, episodes: outages.map((outage) => outageEpisode(outage, telling)) },
    { name: words.claims, episodes: claims(contract, telling) },
    { name: words.settlements, episodes: settlements(contract, telling) },
  ];
  return lanes.filter(({ episodes }) => episodes.length > 0);
}

function mainEpisodes(contract: ContractData, { words, label }: Telling): Episode[] {
  const { appliedOn, acceptedOn, decision, billingStartOn, terminationEffectiveOn } = contract;
  const decidedOn = acceptedOn ?? decision?.on ?? null;
  const application: Episode = {
    from: appliedOn,
    to: decidedOn,
    title: words.application,
    inside: words.application,
    article: '4',
    tone: 'waiting',
  };
  if (acceptedOn === null || billingStartOn === null) {
    if (decision === null) return [application];
    const title = label('ContractDecisionOutcome', decision.outcome);
    return [application, { from: decision.on, title, article: '4', tone: 'ending' }];
  }
  return [
    application,
    { from: acceptedOn, title: words.acceptance, article: '4', tone: 'waiting' },
    {
      from: billingStartOn,
      to: terminationEffectiveOn,
      title: words.billing,
      inside: words.billing,
      article: '12',
      tone: 'running',
    },
    ...(terminationEffectiveOn === null
      ? []
      : [
          {
            from: terminationEffectiveOn,
            title: words.end,
            article: '11',
            tone: 'ending' as const,
          },
        ]),
  ];
}

function minimumTerm(contract: ContractData, { words }: Telling): Episode[] {
  const { billingStartOn, minimumTermEndsOn } = contract;
  if (billingStartOn === null || minimumTermEndsOn === null) return [];
  const title = words.minimumTerm;
  return [{ from: billingStartOn, to: minimumTermEndsOn, title, article: '3', tone: 'bound' }];
}

function notice(contract: ContractData, { words, label }: Telling): Episode[] {
  const { terminationNotice: told } = contract;
  if (told === null) return [];
  const title = label('TerminationGround', told.ground);
  const article = told.ground === 'CONTRACTOR_NOTICE' ? '11' : '13';
  const from = told.arrivedOn ?? told.recordedOn;
  return [
    { from, to: told.effectiveOn, title, inside: title, article, tone: 'ending' },
    ...(told.requestedOn === null
      ? []
      : [{ from: told.requestedOn, title: words.dayNamed, article, tone: 'ending' as const }]),
  ];
}

function accountCounts(contract: ContractData, { words }: Telling): Episode[] {
  const begin = contract.billingStartOn ?? contract.appliedOn;
  const changes = contract.changeRequests
    .flatMap(({ status, effectiveOn, accountCount }) =>
      status === 'ACCEPTED' && effectiveOn !== null ? [{ from: effectiveOn, accountCount }] : [],
    )
    .toSorted((one, other) => one.from.localeCompare(other.from));
  const counts = [{ from: begin, accountCount: contract.initialAccountCount }, ...changes];
  return counts.map(({ from, accountCount }, place) => ({
    from,
    to: counts[place + 1]?.from ?? contract.terminationEffectiveOn,
    title: words.accountsOf(accountCount),
    inside: String(accountCount),
    article: place === 0 ? '5' : '8',
    tone: 'running',
  }));
}

function options(contract: ContractData, { label }: Telling): Episode[] {
  return contract.optionServices.map(
    ({ kind, status, appliedOn, acceptedOn, stopEffectiveOn }) => ({
      from: acceptedOn ?? appliedOn,
      to: stopEffectiveOn ?? (acceptedOn === null && status !== 'APPLIED' ? appliedOn : null),
      title: `${label('OptionKind', kind)}: ${label('OptionStatus', status)}`,
      inside: label('OptionKind', kind),
      article: '9',
      tone: acceptedOn === null ? 'waiting' : 'running',
    }),
  );
}

function outageEpisode(outage: OutageData, { words, label, today }: Telling): Episode {
  const { occurredAt, knownAt, restoredAt, attribution, durationHours } = outage;
  return {
    from: tokyoTime(occurredAt ?? knownAt),
    to: restoredAt === null ? today : tokyoTime(restoredAt),
    title: `${words.outage}: ${words.hours(durationHours)}, ${label('OutageAttribution', attribution)}`,
    article: '14',
    tone: 'bad',
  };
}

function claims(contract: ContractData, { words, label, yen }: Telling): Episode[] {
  const filed = contract.outageClaims.edges.flatMap(({ node }) => {
    const { claimableFrom, claimDeadline, filedAt, status, reductionAmount, decision } = node;
    const amount = reductionAmount === null ? '' : `, ${yen(reductionAmount)}`;
    const title = `${label('OutageClaimStatus', status)}${amount}`;
    const span: Episode = {
      from: claimableFrom,
      to: claimDeadline,
      title: words.claimBy(claimDeadline),
      article: '14',
      tone: 'bound',
    };
    const mark = (on: string): Episode => ({ from: on, title, article: '14', tone: 'money' });
    return [span, mark(tokyoDate(filedAt)), ...(decision === null ? [] : [mark(decision.on)])];
  });
  const open = contract.claimableOutages
    .filter(({ claim }) => claim === null)
    .map(({ claimableFrom, claimDeadline, estimate }): Episode => ({
      from: claimableFrom,
      to: claimDeadline,
      title: `${words.mayBeClaimed}: ${yen(estimate)}, ${words.claimBy(claimDeadline)}`,
      inside: words.mayBeClaimed,
      article: '14',
      tone: 'waiting',
    }));
  return [...filed, ...open];
}

function settlements(contract: ContractData, { label, yen }: Telling): Episode[] {
  return contract.settlements.edges.map(
    ({ node: { kind, direction, amount, arisesOn, lines } }) => ({
      from: arisesOn,
      title: `${label('SettlementKind', kind)} ${direction === 'CREDIT' ? '−' : ''}${yen(amount)}`,
      article: lines[0]?.article ?? '12',
      tone: 'money',
    }),
  );
}
