import { Alert, Button, Group, Loader, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/language';
import type { AnswerState } from './use-queries';

interface AnswerProps<Data> {
  readonly state: AnswerState<Data>;
  readonly retry: () => void;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what a query answered with; until then that it is on its way, or why there is nothing. */
export function Answer<Data>({ state, retry, children }: AnswerProps<Data>) {
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
        ? !error && <Loader size="sm" role="status" aria-label={words.loading} />
        : children(data)}
    </Stack>
  );
}
