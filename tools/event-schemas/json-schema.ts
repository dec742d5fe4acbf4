import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { type EventData, EVENTS, NOTES, type Part } from './events';

/** A JSON Schema (2020-12), as far as these go. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** Where the schemas of events are kept. */
export const EVENTS_FOLDER = join(__dirname, '../../docs/events');

/** What the schemas of all events have in common. */
export const OBJECTS_FILE = 'objects.json';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const SCALARS: Readonly<Record<string, JsonSchema>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Int: { type: 'integer' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
  Yen: { type: 'integer' },
  YearMonth: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
};

/** Gives the selections that the objects of events are. */
export function readEventObjects(): DocumentNode {
  return parse(readFileSync(join(EVENTS_FOLDER, 'objects.graphql'), 'utf8'));
}

/** Gives the JSON Schemas of all events, by the names of their files. */
export function eventSchemasOf(
  schema: GraphQLSchema,
  objects: DocumentNode,
): Map<string, JsonSchema> {
  const builder = new SchemaBuilder(schema, objects);
  const files = new Map(
    Object.entries(EVENTS).map(([type, data]) => [`${type}.json`, builder.event(type, data)]),
  );
  return files.set(OBJECTS_FILE, {
    $schema: DIALECT,
    title: 'Objects in the data of events (契約イベントの内容)',
    $defs: builder.definitions(),
  });
}

/** Makes JSON Schemas from the types of the API: their fields, and what these are described as. */
class SchemaBuilder {
  private readonly enums = new Map<string, JsonSchema>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly objects: DocumentNode,
  ) {}

  event(type: string, data: EventData): JsonSchema {
    const types = this.schema.getType('ContractEventType');
    const value = isEnumType(types) ? types.getValue(type) : undefined;
    if (!value) throw new Error(`There is no event of type ${type}.`);
    const parts = Object.entries(data);
    return {
      $schema: DIALECT,
      title: type,
      ...described(value.description),
      type: 'object',
      properties: Object.fromEntries(parts.map(([name, part]) => [name, this.part(part)])),
      required: parts
        .filter(([, part]) => !('isOptional' in part && part.isOptional))
        .map(([name]) => name),
    };
  }

  /** Gives the objects, and the enumerations met so far. */
  definitions(): Record<string, JsonSchema> {
    const objects = this.objects.definitions.map((definition): [string, JsonSchema] => {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('Only fragments, please.');
      const { name, typeCondition, selectionSet } = definition;
      const { description } = this.objectType(typeCondition.name.value);
      const object = this.selection(typeCondition.name.value, selectionSet);
      return [name.value, { ...described(description), ...object }];
    });
    return Object.fromEntries([...objects, ...[...this.enums].sort()]);
  }

  private part(part: Part): JsonSchema {
    if ('field' in part) return { ...this.fieldOf(part.field), ...described(part.description) };
    if ('fields' in part) {
      const { description, fields } = part;
      return {
        description,
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(fields).map(([name, field]) => [name, this.fieldOf(field)]),
        ),
        required: Object.keys(fields),
      };
    }
    const object = { $ref: `${OBJECTS_FILE}#/$defs/${part.object}` };
    return part.isList ? { type: 'array', items: object } : object;
  }

  private fieldOf(path: string): JsonSchema {
    const [typeName = '', name = ''] = path.split('.');
    const type = this.schema.getType(typeName);
    const fields = isInputObjectType(type) || isObjectType(type) ? type.getFields() : {};
    const field = fields[name];
    if (field === undefined) throw new Error(`There is no field ${path}.`);
    return { ...described(field.description), ...this.value(field.type, undefined) };
  }

  private selection(typeName: string, { selections }: SelectionSetNode): JsonSchema {
    const [first] = selections;
    if (first?.kind === Kind.FRAGMENT_SPREAD && selections.length === 1) {
      return { $ref: `#/$defs/${first.name.value}` };
    }
    const fields = this.objectType(typeName).getFields();
    const properties = selections.map((node): [string, JsonSchema] => {
      const field = node.kind === Kind.FIELD ? fields[node.name.value] : undefined;
      if (node.kind !== Kind.FIELD || !field) throw new Error(`No field of ${typeName}.`);
      const description = [field.description, ...notesOn(typeName, field, node)].join(' ');
      const schema = { description, ...this.value(field.type, node.selectionSet) };
      return [node.alias?.value ?? node.name.value, schema];
    });
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: properties.map(([name]) => name),
    };
  }

  private value(
    type: GraphQLInputType | GraphQLOutputType,
    selected: SelectionSetNode | undefined,
  ): JsonSchema {
    if (isNonNullType(type)) return this.present(type.ofType, selected);
    const present = this.present(type, selected);
    return typeof present.type === 'string' && present.enum === undefined
      ? { ...present, type: [present.type, 'null'] }
      : { anyOf: [present, { type: 'null' }] };
  }

  private present(
    type: GraphQLInputType | GraphQLOutputType,
    selected: SelectionSetNode | undefined,
  ): JsonSchema {
    if (isListType(type)) return { type: 'array', items: this.value(type.ofType, selected) };
    const { name } = getNamedType(type);
    if (isObjectType(type) && selected) return this.selection(name, selected);
    if (isEnumType(type)) {
      const values = type.getValues().map((value) => value.name);
      this.enums.set(name, { ...described(type.description), type: 'string', enum: values });
      return { $ref: `#/$defs/${name}` };
    }
    const scalar = SCALARS[name];
    if (scalar === undefined) throw new Error(`${name} has no JSON Schema.`);
    return scalar;
  }

  private objectType(name: string) {
    const type = this.schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
    return type;
  }
}

/** Gives what is to be said of a field in an event, beside its description. */
function notesOn(
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): string[] {
  const takes = (name: string) => field.args.some((argument) => argument.name === name);
  const [argument] = node.arguments ?? [];
  const language = argument?.value.kind === Kind.ENUM ? argument.value.value : 'JA';
  const note = NOTES[`${typeName}.${field.name}`];
  return [
    ...(takes('asOf') ? ['In an event: on its day.'] : []),
    ...(takes('language') ? [language === 'EN' ? 'In English.' : 'In Japanese.'] : []),
    ...(note === undefined ? [] : [note]),
  ];
}

function described(description: string | null | undefined): { readonly description?: string } {
  return description ? { description } : {};
}
