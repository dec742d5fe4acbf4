import { useLocalStorage } from '@mantine/hooks';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createDeskClient } from '../graphql/client';
import { type Caller, callerOf } from './caller';
import { ContractorNames } from './contractor-names';
import { readToken, type Setup } from './setup';
import { TokenEntry } from './token-entry';

export interface Acting extends Caller {
  readonly today: string;
  readonly roles: readonly string[];
  readonly actAs: (role: string) => void;
}

const ActingContext = createContext<Acting | null>(null);

/** Gives whom the desk acts as, and today's date. */
export function useActing(): Acting {
  const acting = use(ActingContext);
  if (acting === null) throw new Error('Nobody acts here.');
  return acting;
}

/** Acts as one of the roles that the server has tokens for, or by a token that the reader brings. */
export function ActingAs({ setup, children }: { setup: Setup; children: ReactNode }) {
  const { roles, today } = setup;
  const [chosen, actAs] = useLocalStorage({ key: 'desk-role', defaultValue: roles[0] ?? '' });
  const [caller, setCaller] = useState<Caller | null>(null);
  const role = roles.includes(chosen) ? chosen : (roles[0] ?? '');

  useEffect(() => {
    let isCurrent = true;
    if (role === '') return;
    void readToken(role).then((token) => {
      if (isCurrent) setCaller(callerOf(role, token));
    });
    return () => {
      isCurrent = false;
    };
  }, [role]);

  const client = useMemo(() => caller && createDeskClient(caller.token), [caller]);
  const acting = useMemo(
    () => caller && { ...caller, today, roles, actAs },
    [caller, today, roles, actAs],
  );
  if (acting === null || client === null) {
    return roles.length === 0 ? <TokenEntry onCaller={setCaller} /> : null;
  }
  return (
    <ActingContext value={acting}>
      {/* Another caller begins anew: nothing that one has seen is left for the next. */}
      <Provider value={client} key={acting.token}>
        <ContractorNames areKnown={setup.namesContractors}>{children}</ContractorNames>
      </Provider>
    </ActingContext>
  );
}
