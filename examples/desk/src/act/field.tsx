import {
  Autocomplete,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Select,
  Textarea,
  TextInput,
} from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useActing } from '../acting/acting';
import { useContractorNames } from '../acting/contractor-names';
import { useLanguage, useWords } from '../words/language';
import { useVocabulary } from '../words/vocabulary';
import type { FieldDescription, Mutation } from './forms';
import type { Values } from './input';
import type { Subject } from './subject';
import { SubjectField } from './subject-field';

const LONG_TEXTS = ['reason', 'note', 'description', 'configuration'];
/** Times are typed as those of Tokyo. */
const TOKYO = 'UTC+9';

interface FieldProps {
  readonly mutation: Mutation;
  readonly field: FieldDescription;
  readonly subject: Subject | null;
  readonly value: Values[string];
  readonly onChange: (value: Values[string]) => void;
  readonly error: string | null;
}

/** A field by its type. */
export function Field(props: FieldProps) {
  const { field, value, onChange, error } = props;
  const words = useWords();
  const { language } = useLanguage();
  const { label } = useVocabulary();
  const text = typeof value === 'string' ? value : '';
  const list = typeof value === 'string' ? [] : [...value];
  const common = {
    label: field.label[language],
    description: language === 'EN' ? field.help : undefined,
    required: field.required,
    error,
  };
  const options = field.values.map((each) => ({ value: each, label: label(field.type, each) }));

  if (field.type === 'ID' && field.name !== 'contractorId') return <SubjectField {...props} />;
  if (field.type === 'ID') return <ContractorField {...props} />;
  if (field.list)
    return <MultiSelect {...common} value={list} onChange={onChange} data={options} />;
  if (options.length > 0) {
    const change = (chosen: string | null) => onChange(chosen ?? '');
    return (
      <Select
        {...common}
        value={text || null}
        onChange={change}
        data={options}
        clearable
        clearButtonProps={{ 'aria-label': words.clear }}
      />
    );
  }
  switch (field.type) {
    case 'Date':
      return (
        <DateInput
          {...common}
          value={text || null}
          onChange={(date) => onChange(date ?? '')}
          valueFormat="YYYY-MM-DD"
          placeholder="YYYY-MM-DD"
          monthLabelFormat={words.monthFormat}
          clearable
          clearButtonProps={{ 'aria-label': words.clear }}
        />
      );
    case 'Int':
    case 'Yen':
      return (
        <NumberInput
          {...common}
          value={text}
          onChange={(number) => onChange(String(number))}
          allowDecimal={false}
          thousandSeparator=","
          prefix={field.type === 'Yen' && language === 'EN' ? '¥' : ''}
          suffix={field.type === 'Yen' && language === 'JA' ? ' 円' : ''}
        />
      );
    case 'Boolean':
      return (
        <NativeSelect
          {...common}
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          data={[
            { value: '', label: '–' },
            { value: 'true', label: words.yes },
            { value: 'false', label: words.no },
          ]}
        />
      );
    case 'DateTime':
      return (
        <TextInput
          {...common}
          type="datetime-local"
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          rightSection={TOKYO}
          rightSectionWidth={64}
        />
      );
    default: {
      const Input = LONG_TEXTS.includes(field.name) ? Textarea : TextInput;
      return (
        <Input
          {...common}
          value={text}
          onChange={({ currentTarget }: { currentTarget: { value: string } }) =>
            onChange(currentTarget.value)
          }
        />
      );
    }
  }
}

/** For whom: one of those that the caller acts for; for operators, anybody. */
function ContractorField({ field, value, onChange, error }: FieldProps) {
  const { language } = useLanguage();
  const { isOperator, contractorIds } = useActing();
  const names = useContractorNames();
  const common = { label: field.label[language], required: field.required, error };
  const text = typeof value === 'string' ? value : '';
  if (isOperator) {
    return <Autocomplete {...common} value={text} onChange={onChange} data={[...names.keys()]} />;
  }
  const data = contractorIds.map((id) => ({
    value: id,
    label: names.has(id) ? `${names.get(id) ?? ''} · ${id}` : id,
  }));
  const change = (chosen: string | null) => onChange(chosen ?? '');
  return <Select {...common} value={text || null} onChange={change} data={data} />;
}
