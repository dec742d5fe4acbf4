import { Alert, Loader, Paper, Stack, Text, Title } from '@mantine/core';
import { useCitation } from '../words/article';
import { useLanguage, useWords } from '../words/language';
import { Effects } from './effects';
import type { FieldDescription, Mutation, Outcome } from './forms';
import type { Verdict } from './verdict';

interface RehearsalPanelProps {
  readonly mutation: Mutation;
  readonly fields: readonly FieldDescription[];
  readonly missing: readonly string[];
  readonly before: Outcome | null;
  readonly verdict: Verdict | null;
  readonly isBusy: boolean;
}

/** What would happen if the form were sent as it is; until it can be told, what is still to be filled in. */
export function RehearsalPanel(props: RehearsalPanelProps) {
  const { mutation, fields, missing, before, verdict, isBusy } = props;
  const words = useWords();
  const { language } = useLanguage();
  const cite = useCitation();
  const names = missing.map((path) => labelAt(fields, path, language));
  const general = verdict?.objections.filter(({ path }) => !isShown(fields, path)) ?? [];
  return (
    <Paper withBorder p="md" className="rehearsal" component="section" aria-label={words.rehearsal}>
      <Title order={2} size="h5" mb="xs">
        {words.rehearsal} {isBusy && <Loader size={12} role="status" aria-label={words.loading} />}
      </Title>
      <Stack gap="sm" aria-live="polite" aria-busy={isBusy}>
        {missing.length > 0 && (
          <Text size="sm" c="dimmed">
            {words.fillIn(names.join(language === 'JA' ? '、' : ', '))}
          </Text>
        )}
        {verdict?.isFailed === true && (
          <Alert color="red" title={words.noAnswer}>
            {words.tryAgain}
          </Alert>
        )}
        {verdict !== null && verdict.objections.length > 0 && (
          <Text size="sm">{words.refused(verdict.objections.length)}</Text>
        )}
        {general.map(({ message, article }) => (
          <Alert key={message} color="orange" variant="light" p="xs">
            {message}
            {article !== null && ` (${cite(article)})`}
          </Alert>
        ))}
        {verdict?.outcome && (
          <Effects mutation={mutation} before={before} after={verdict.outcome} />
        )}
      </Stack>
    </Paper>
  );
}

function labelAt(fields: readonly FieldDescription[], path: string, language: 'EN' | 'JA'): string {
  const [name = '', ...rest] = path.split('.');
  const field = fields.find((each) => each.name === name);
  if (field === undefined) return path;
  return rest.length === 0
    ? field.label[language]
    : labelAt(field.fields, rest.join('.'), language);
}

/** Tells whether a path leads to a field of the form, which then tells what is wrong itself. */
function isShown(fields: readonly FieldDescription[], path: string | null): boolean {
  const [name, ...rest] = path?.split('.') ?? [];
  const field = fields.find((each) => each.name === name);
  if (field === undefined) return false;
  return rest.length === 0 || isShown(field.fields, rest.join('.'));
}
