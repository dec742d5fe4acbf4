import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Article } from '../words/article';
import { useLanguage, useWords } from '../words/language';
import { DESCRIPTIONS, isMutation } from './forms';
import { Form } from './form';

/** The form of one mutation. What the address tells of its fields is filled in already. */
export default function FormScreen() {
  const words = useWords();
  const { language } = useLanguage();
  const { mutation = '' } = useParams();
  const [params] = useSearchParams();
  const [round, setRound] = useState(0);
  if (!isMutation(mutation)) return <Alert title={mutation}>{words.noSuchForm}</Alert>;

  const { title, help, articles, fields } = DESCRIPTIONS[mutation];
  const subject = fields.find(({ type, list }) => type === 'ID' && !list)?.name ?? '';
  const { id, ...given } = Object.fromEntries(params);
  const initial = { ...given, ...(id !== undefined && { [subject]: id }) };
  return (
    <Stack>
      <div>
        <Title order={1} size="h3">
          {title[language]}
        </Title>
        <Group gap="xs">
          {articles.map((article) => (
            <Article key={article} number={article} />
          ))}
        </Group>
        {language === 'EN' && (
          <Text size="sm" c="dimmed" maw={760}>
            {help}
          </Text>
        )}
      </div>
      <Form
        key={`${mutation} ${params.toString()} ${round}`}
        mutation={mutation}
        initial={initial}
        onAgain={() => setRound(round + 1)}
      />
    </Stack>
  );
}
