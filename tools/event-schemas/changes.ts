import type { JsonSchema } from './json-schema';

/** A change by which data may come that the readers of a schema do not expect. */
export interface BreakingChange {
  /** As it is named in the changelog: `events/` and a type or an object, with the way into it. */
  readonly path: string;
  readonly message: string;
}

/**
 * Gives the changes from some schemas to others, by the names of their files, that break readers: data that is valid now
 * and was not before. What is new may be read over, and breaks nobody.
 */
export function breakingChanges(
  before: ReadonlyMap<string, JsonSchema>,
  after: ReadonlyMap<string, JsonSchema>,
): BreakingChange[] {
  return [...before].flatMap(([file, schema]) => {
    const path = `events/${file.replace(/\.json$/, '')}`;
    const now = after.get(file);
    if (now === undefined) return [{ path, message: 'has gone' }];
    const definitions = Object.entries(schema.$defs ?? {}).flatMap(([name, definition]) => {
      const definitionNow = now.$defs?.[name];
      // One that is referred to nowhere any more breaks nothing by itself.
      return definitionNow ? changesOf(definition, definitionNow, `events/${name}`) : [];
    });
    return [...definitions, ...changesOf(schema, now, path)];
  });
}

function changesOf(before: JsonSchema, after: JsonSchema, path: string): BreakingChange[] {
  const kinds = new Set(kindsOf(before));
  const wider = kindsOf(after).filter((kind) => !isAmong(kinds, kind));
  return [
    ...wider.map((kind) => ({ path, message: `may be ${kind}` })),
    ...(before.items && after.items ? changesOf(before.items, after.items, path) : []),
    ...Object.entries(before.properties ?? {}).flatMap(([name, property]) => {
      const now = after.properties?.[name];
      const mayBeAbsent = before.required?.includes(name) && !after.required?.includes(name);
      const inner = `${path}.${name}`;
      if (now === undefined) return [{ path: inner, message: 'has gone' }];
      return [
        ...(mayBeAbsent ? [{ path: inner, message: 'may be absent' }] : []),
        ...changesOf(property, now, inner),
      ];
    }),
  ];
}

/** Gives what a value may be: kinds of values, as in `string`, `string date` or `string =ACTIVE`, or objects by name. */
function kindsOf({ $ref, anyOf, type, format, pattern, enum: values }: JsonSchema): string[] {
  if (anyOf) return anyOf.flatMap(kindsOf);
  if ($ref !== undefined) return [$ref];
  const types = typeof type === 'string' ? [type] : (type ?? []);
  const forms = values?.map((value) => `=${value}`) ?? [format ?? pattern ?? ''];
  return types.flatMap((each) =>
    each === 'string' ? forms.map((form) => `${each} ${form}`.trimEnd()) : [each],
  );
}

/** A text of any form was expected where every text was. */
function isAmong(kinds: ReadonlySet<string>, kind: string): boolean {
  return kinds.has(kind) || (kind.startsWith('string ') && kinds.has('string'));
}
