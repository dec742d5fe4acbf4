import { Anchor, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useActing } from '../acting/acting';
import { useLanguage, useWords } from '../words/language';
import { DESCRIPTIONS, MUTATIONS } from './forms';

const ENTITIES = [
  'contract',
  'changeRequest',
  'optionService',
  'outage',
  'outageClaim',
  'settlement',
] as const;

/** All that the caller may do, by what it acts on. */
export default function ActScreen() {
  const words = useWords();
  const { language } = useLanguage();
  const { isOperator } = useActing();
  return (
    <Stack>
      <Title order={1} size="h3">
        {words.act}
      </Title>
      <Text size="sm" c="dimmed">
        {words.actHelp}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="xl">
        {ENTITIES.map((entity) => (
          <section key={entity}>
            <Title order={2} size="h5" mb="xs">
              {words.entities[entity]}
            </Title>
            <Stack gap={4} align="start">
              {MUTATIONS.filter((mutation) => {
                const { entity: own, operatorOnly } = DESCRIPTIONS[mutation];
                return own === entity && (isOperator || !operatorOnly);
              }).map((mutation) => (
                <Anchor key={mutation} component={Link} to={`/act/${mutation}`} size="sm">
                  {DESCRIPTIONS[mutation].title[language]}
                </Anchor>
              ))}
            </Stack>
          </section>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
