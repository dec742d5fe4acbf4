import { useEffect, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';

/**
 * Asks one query with several sets of variables, and gives the answers in their order once all are there.
 * Null until then, and where one of them fails.
 */
export function useQueries<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: readonly Variables[],
): readonly Data[] | null {
  const client = useClient();
  const [answers, setAnswers] = useState<readonly Data[] | null>(null);
  const key = JSON.stringify(variables);

  useEffect(() => {
    let isCurrent = true;
    const asked = (JSON.parse(key) as Variables[]).map((each) =>
      client.query(query, each).toPromise(),
    );
    void Promise.all(asked).then((results) => {
      const all = results.flatMap(({ data }) => (data === undefined ? [] : [data]));
      if (isCurrent) setAnswers(all.length === results.length ? all : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, query, key]);
  return answers;
}
