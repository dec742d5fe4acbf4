import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { useActing } from '../acting/acting';
import { createRehearsalClient } from '../graphql/client';
import { useLanguage } from '../words/language';
import { documentOf, type Input, type Mutation, type Payload } from './forms';
import { verdictOf, type Verdict } from './verdict';

const DELAY_MS = 350;

export interface Rehearsal {
  /** Whether what was typed last is still being tried. */
  readonly isBusy: boolean;
  /** What the last trial said; null before the first, and where there is nothing to try. */
  readonly verdict: Verdict | null;
}

/** Tries an input without writing anything, a moment after it was typed. Null: there is nothing to try yet. */
export function useRehearsal(mutation: Mutation, input: Input | null): Rehearsal {
  const { token } = useActing();
  const { language } = useLanguage();
  const client = useMemo(() => createRehearsalClient(token), [token]);
  const typed = input === null ? '' : JSON.stringify([language, input]);
  const [settled] = useDebouncedValue(typed, DELAY_MS);
  const [tried, setTried] = useState<{ of: string; verdict: Verdict } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    if (settled === '') return;
    const [, rehearsed] = JSON.parse(settled) as [string, Input];
    const variables = { input: { ...rehearsed, dryRun: true }, language };
    void client
      .mutation(documentOf(mutation), variables)
      .toPromise()
      .then(({ data, error }) => {
        const payload: Payload | undefined = data?.[mutation];
        if (isCurrent) setTried({ of: settled, verdict: verdictOf(payload, error) });
      });
    return () => {
      isCurrent = false;
    };
  }, [client, mutation, language, settled]);

  if (typed === '') return { isBusy: false, verdict: null };
  return { isBusy: tried?.of !== typed, verdict: tried?.verdict ?? null };
}
