import { useCallback } from 'react';
import { useQuery } from 'urql';
import { SubjectDocument } from '../generated/operations';
import { useLanguage } from '../words/language';
import type { FieldDescription, Outcome, Outcomes } from './forms';
import type { Values } from './input';

export interface Subject {
  readonly id: string;
  readonly version: number | undefined;
  /** As it is now, to compare with what it would become. */
  readonly outcome: Outcome;
}

const KINDS: Readonly<Record<string, keyof Outcomes>> = {
  contractId: 'contract',
  changeRequestId: 'changeRequest',
  optionServiceId: 'optionService',
  outageId: 'outage',
  outageClaimId: 'outageClaim',
  settlementId: 'settlement',
};

/** Gives the object that a form acts on, which the first of its ids names; null until it is known. And reads it anew. */
export function useSubject(
  fields: readonly FieldDescription[],
  values: Values,
): readonly [subject: Subject | null, readAnew: () => void] {
  const { language } = useLanguage();
  const field = fields.find(({ name }) => name in KINDS);
  const id = field === undefined ? undefined : values[field.name];
  const kind = KINDS[field?.name ?? ''];
  const [{ data }, ask] = useQuery({
    query: SubjectDocument,
    variables: {
      id: typeof id === 'string' ? id : '',
      isContract: kind === 'contract',
      isChangeRequest: kind === 'changeRequest',
      isOptionService: kind === 'optionService',
      isOutage: kind === 'outage',
      isOutageClaim: kind === 'outageClaim',
      isSettlement: kind === 'settlement',
      language,
    },
    pause: typeof id !== 'string' || id === '',
  });
  const readAnew = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const found = kind === undefined ? null : data?.[kind];
  if (!found || found.id !== id || data === undefined) return [null, readAnew];
  const version = 'version' in found ? found.version : undefined;
  return [{ id, version, outcome: data }, readAnew];
}
