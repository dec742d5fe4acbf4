import { useEffect, useState } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useClient } from 'urql';

/** What is known of an answer, as `Answer` shows it. */
export interface AnswerState<Data> {
  readonly data?: Data | undefined;
  readonly error?: CombinedError | undefined;
}

/**
 * Asks one query with several sets of variables. Gives the answers in their order once all are there, or why
 * one of them is not, and how to ask again.
 */
export function useQueries<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: readonly Variables[],
): readonly [AnswerState<readonly Data[]>, () => void] {
  const client = useClient();
  const [state, setState] = useState<AnswerState<readonly Data[]>>({});
  const [round, setRound] = useState(0);
  const key = JSON.stringify(variables);

  useEffect(() => {
    let isCurrent = true;
    const asked = (JSON.parse(key) as Variables[]).map((each) =>
      client.query(query, each).toPromise(),
    );
    void Promise.all(asked).then((results) => {
      const error = results.find((result) => result.error)?.error;
      const data = results.flatMap((result) => (result.data === undefined ? [] : [result.data]));
      if (isCurrent) setState(error ? { error } : { data });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, query, key, round]);
  return [state, () => setRound(round + 1)];
}
