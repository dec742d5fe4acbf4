import { Fieldset, Stack } from '@mantine/core';
import { useCitation } from '../words/article';
import { useLanguage, useWords } from '../words/language';
import { Field } from './field';
import type { FieldDescription, Mutation } from './forms';
import type { Values } from './input';
import type { Subject } from './subject';
import type { Objection } from './verdict';

interface FieldsProps {
  readonly mutation: Mutation;
  readonly fields: readonly FieldDescription[];
  readonly subject: Subject | null;
  readonly values: Values;
  readonly onChange: (path: string, value: Values[string]) => void;
  readonly errors: {
    readonly missing: readonly string[];
    readonly objections: readonly Objection[];
  };
  readonly within?: string;
}

/** Fields in their order; those that have parts frame them. What is wrong with each stands beside it. */
export function Fields(props: FieldsProps) {
  const { fields, values, onChange, errors, mutation, subject, within = '' } = props;
  const words = useWords();
  const { language } = useLanguage();
  const cite = useCitation();

  const errorOf = (path: string) => {
    if (errors.missing.includes(path)) return words.required;
    const own = errors.objections.filter((objection) => objection.path === path);
    const texts = own.map(({ message, article }) =>
      article === null ? message : `${message} (${cite(article)})`,
    );
    return texts.length === 0 ? null : texts.join(' ');
  };

  return fields.map((field) => {
    const path = within + field.name;
    if (field.fields.length === 0) {
      return (
        <Field
          key={path}
          mutation={mutation}
          field={field}
          subject={subject}
          value={values[path] ?? (field.list ? [] : '')}
          onChange={(value) => onChange(path, value)}
          error={errorOf(path)}
        />
      );
    }
    return (
      <Fieldset key={path} legend={field.label[language]} variant="default">
        <Stack gap="sm">
          <Fields {...props} fields={field.fields} within={`${path}.`} />
          {errorOf(path) !== null && (
            <div role="alert" className="field-error">
              {errorOf(path)}
            </div>
          )}
        </Stack>
      </Fieldset>
    );
  });
}
