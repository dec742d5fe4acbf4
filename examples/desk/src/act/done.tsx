import { Alert, Anchor, Button, Group, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../words/language';
import { Effects } from './effects';
import { contractIn } from './facts-of';
import type { Mutation, Outcome } from './forms';

interface DoneProps {
  readonly mutation: Mutation;
  readonly before: Outcome | null;
  readonly after: Outcome;
  readonly onAgain: () => void;
}

/** What has been done, and where to go from here. */
export function Done({ mutation, before, after, onAgain }: DoneProps) {
  const words = useWords();
  const contract = contractIn(after);
  const number = contract?.contractNumber ?? '';
  return (
    <Stack maw={640}>
      <Alert color="green" title={words.done} role="status">
        <Stack gap="sm">
          <Effects mutation={mutation} before={before} after={after} />
          <Group>
            {contract !== null && (
              <Anchor component={Link} to={`/contracts/${number}`}>
                {number}
              </Anchor>
            )}
            {mutation === 'giveTerminationNotice' && (
              <Anchor component={Link} to={`/contracts/${number}/acknowledgement`}>
                {words.acknowledgement}
              </Anchor>
            )}
            <Button variant="default" size="xs" onClick={onAgain}>
              {words.again}
            </Button>
          </Group>
        </Stack>
      </Alert>
    </Stack>
  );
}
