import { Alert, Button, Group, Loader, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AnyVariables, UseQueryState } from 'urql';
import { useWords } from '../words/language';

interface AnswerProps<Data, Variables extends AnyVariables> {
  readonly state: UseQueryState<Data, Variables>;
  readonly retry: () => void;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what a query answered with; until then that it is on its way, or why there is nothing. */
export function Answer<Data, Variables extends AnyVariables>(props: AnswerProps<Data, Variables>) {
  const { state, retry, children } = props;
  const words = useWords();
  const { data, error } = state;
  return (
    <Stack gap="md">
      {error && (
        <Alert color="red" title={words.noAnswer} role="alert">
          <Group justify="space-between">
            {error.graphQLErrors[0]?.message ?? words.noServer}
            <Button size="xs" variant="default" onClick={retry}>
              {words.retry}
            </Button>
          </Group>
        </Alert>
      )}
      {data === undefined
        ? !error && <Loader size="sm" aria-label={words.loading} />
        : children(data)}
    </Stack>
  );
}
