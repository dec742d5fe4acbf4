import { Stack, Table, Text } from '@mantine/core';
import { Settlements } from '../contract/settlements';
import { nodesOf } from '../format';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import { contractIn, factsOf } from './facts-of';
import { DESCRIPTIONS, type Mutation, type Outcome } from './forms';

interface EffectsProps {
  readonly mutation: Mutation;
  readonly before: Outcome | null;
  readonly after: Outcome;
}

/** What an act changes, and what becomes due by it. */
export function Effects({ mutation, before, after }: EffectsProps) {
  const words = useWords();
  const { language } = useLanguage();
  const { label } = useVocabulary();
  const { entity } = DESCRIPTIONS[mutation];
  const telling = { words, language, label };
  const old = new Map(before === null ? [] : factsOf(before, telling));
  const changes = factsOf(after, telling).filter(
    ([name, value]) => value !== '' && old.get(name) !== value,
  );
  const known = new Set(nodesOf(contractIn(before)?.settlements).map(({ id }) => id));
  const due = nodesOf(contractIn(after)?.settlements).filter(({ id }) => !known.has(id));

  return (
    <Stack gap="sm">
      {changes.length > 0 && (
        <Table className="changes" verticalSpacing={4}>
          <Table.Tbody>
            {changes.map(([name, value]) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td>
                  {(old.get(name) ?? '') !== '' && (
                    <Text span size="sm" c="dimmed">
                      {old.get(name)} →{' '}
                    </Text>
                  )}
                  <Text span size="sm" fw={600}>
                    {value}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {entity !== 'outage' && (
        <>
          <Text size="sm" fw={600}>
            {words.becomesDue}
          </Text>
          {before === null && due.length === 0 ? (
            <Text size="sm" c="dimmed">
              {words.nothingDue}
            </Text>
          ) : (
            <Settlements settlements={due} />
          )}
        </>
      )}
    </Stack>
  );
}
