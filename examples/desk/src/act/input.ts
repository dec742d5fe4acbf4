import type { FieldDescription, Input } from './forms';

/** What has been typed, by the path of each field, as in `quotedFees.typeFee`. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** Gives the input that the typed values make; what is empty is left out. */
export function inputOf(fields: readonly FieldDescription[], values: Values, within = ''): Input {
  const entries = fields.map((field) => [field.name, valueOf(field, values, within + field.name)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Input;
}

/** Gives the paths of the fields that have to be filled in and are not. */
export function missingIn(
  fields: readonly FieldDescription[],
  values: Values,
  within = '',
): readonly string[] {
  return fields.flatMap((field) => {
    const path = within + field.name;
    const value = valueOf(field, values, path);
    if (value === undefined) return field.required ? [path] : [];
    return missingIn(field.fields, values, `${path}.`);
  });
}

function valueOf(field: FieldDescription, values: Values, path: string): unknown {
  if (field.fields.length > 0) {
    const parts = inputOf(field.fields, values, `${path}.`);
    return Object.keys(parts).length > 0 ? parts : undefined;
  }
  const value = values[path];
  if (value === undefined || value.length === 0) return undefined;
  return typeof value === 'string' ? sent(field.type, value) : value;
}

/** Gives a typed text as it is sent; what is no number goes as it is, for the server to refuse. */
function sent(type: string, text: string): unknown {
  switch (type) {
    case 'Int':
    case 'Yen':
      return Number.isNaN(Number(text)) ? text : Number(text);
    case 'Boolean':
      return text === 'true';
    case 'DateTime':
      return `${text}:00+09:00`;
    default:
      return text;
  }
}
