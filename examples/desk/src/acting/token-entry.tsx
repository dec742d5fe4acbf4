import { Button, Container, PasswordInput, Stack, Title } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '../words/language';
import { type Caller, callerOf } from './caller';

/** Asks for a token, where the server gives none. It is kept as long as the page is open. */
export function TokenEntry({ onCaller }: { onCaller: (caller: Caller) => void }) {
  const words = useWords();
  const [token, setToken] = useState('');
  const [isWrong, setWrong] = useState(false);

  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    try {
      onCaller(callerOf('own', token.trim().replace(/^Bearer /i, '')));
    } catch {
      setWrong(true);
    }
  };

  return (
    <Container component="main" size="xs" py="xl">
      <form onSubmit={enter}>
        <Stack>
          <Title order={1} size="h3">
            {words.title}
          </Title>
          <PasswordInput
            label={words.token}
            description={words.tokenHelp}
            value={token}
            onChange={({ currentTarget }) => setToken(currentTarget.value)}
            error={isWrong ? words.noToken : null}
          />
          <Button type="submit">{words.enter}</Button>
        </Stack>
      </form>
    </Container>
  );
}
