import { Alert, Button, Group, Stack } from '@mantine/core';
import { type SubmitEvent, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import { Done } from './done';
import { Fields } from './fields';
import { DESCRIPTIONS, documentOf, type Mutation, type Outcome } from './forms';
import { inputOf, missingIn, type Values } from './input';
import { useRehearsal } from './rehearsal';
import { RehearsalPanel } from './rehearsal-panel';
import { useSubject } from './subject';
import { type Verdict, verdictOf } from './verdict';

interface FormProps {
  readonly mutation: Mutation;
  readonly initial: Values;
  readonly onAgain: () => void;
}

/**
 * The form of a mutation: it rehearses what is typed, then does it. One form is one act: its key makes sure
 * that an act repeated after a lost answer is not done twice. What is typed stays, whatever the server says.
 */
export function Form({ mutation, initial, onAgain }: FormProps) {
  const words = useWords();
  const { language } = useLanguage();
  const { edition } = useVocabulary();
  const client = useClient();
  const { fields, expectsVersion, title } = DESCRIPTIONS[mutation];
  const [idempotencyKey] = useState(newKey);
  const [typed, setTyped] = useState(initial);
  const [refused, setRefused] = useState<{ of: string; verdict: Verdict } | null>(null);
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [done, setDone] = useState<{ before: Outcome | null; after: Outcome } | null>(null);

  // The edition in force is the one to agree to, unless another is typed.
  const values = { ...(edition !== null && { agreesToTermsEdition: edition }), ...typed };
  const [subject, readAnew] = useSubject(fields, values);
  const missing = missingIn(fields, values);
  const input = {
    ...inputOf(fields, values),
    ...(expectsVersion && subject && { expectedVersion: subject.version }),
  };
  const rehearsal = useRehearsal(mutation, missing.length > 0 || done ? null : input);
  const sent = JSON.stringify([language, input]);
  const isRefused = refused?.of === sent;
  const verdict = isRefused ? refused.verdict : rehearsal.verdict;
  const isOutdated = verdict?.isOutdated === true;
  useEffect(() => {
    if (isOutdated) readAnew();
  }, [isOutdated, readAnew]);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.length > 0 || isSending) return;
    setSending(true);
    const variables = { input: { ...input, idempotencyKey }, language };
    const result = await client.mutation(documentOf(mutation), variables).toPromise();
    const answered = verdictOf(result.data?.[mutation], result.error);
    setSending(false);
    if (answered.outcome) setDone({ before: subject?.outcome ?? null, after: answered.outcome });
    else setRefused({ of: sent, verdict: answered });
  };

  if (done) return <Done mutation={mutation} {...done} onAgain={onAgain} />;
  return (
    <form onSubmit={(event) => void send(event)} noValidate className="act">
      <Stack className="act-fields">
        <Fields
          mutation={mutation}
          fields={fields}
          subject={subject}
          values={values}
          onChange={(path, value) => setTyped((before) => ({ ...before, [path]: value }))}
          errors={{
            missing: isTried ? missing : [],
            objections: missing.length > 0 ? [] : (verdict?.objections ?? []),
          }}
        />
        <Group>
          <Button type="submit" loading={isSending}>
            {title[language]}
          </Button>
        </Group>
        {refused?.verdict.isOutdated === true && (
          <Alert color="orange" role="alert" title={words.changedMeanwhile}>
            {words.outdated}
          </Alert>
        )}
        {isRefused && refused.verdict.isFailed && (
          <Alert color="red" role="alert" title={words.noAnswer}>
            {words.tryAgain}
          </Alert>
        )}
      </Stack>
      <RehearsalPanel
        mutation={mutation}
        fields={fields}
        missing={missing}
        before={subject?.outcome ?? null}
        verdict={missing.length > 0 ? null : verdict}
        isBusy={rehearsal.isBusy && !isRefused}
      />
    </form>
  );
}

/** Not `randomUUID`, which a page has only on this machine or by HTTPS. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
