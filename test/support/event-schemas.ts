import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { Client } from 'pg';
import { readEventSchemas } from '../../tools/event-schemas/files';
import { type JsonSchema, OBJECTS_FILE } from '../../tools/event-schemas/json-schema';

/** What is written to the feed of a database. */
export interface WrittenEvent {
  readonly type: string;
  readonly contractId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

const EVENTS = `SELECT type, contract_id AS "contractId", data FROM contract_events ORDER BY sequence`;

/** Gives the events of a database, oldest first. */
export async function eventsIn(databaseUrl: string): Promise<WrittenEvent[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<WrittenEvent>(EVENTS)).rows;
  } finally {
    await client.end();
  }
}

/** Throws where the data of an event in a database are other than docs/events says, be it by one name more. */
export async function checkEventsIn(databaseUrl: string): Promise<void> {
  const problems = (await eventsIn(databaseUrl)).flatMap(problemsOf);
  if (problems.length > 0) {
    throw new Error(`Events are not as docs/events says:\n${[...new Set(problems)].join('\n')}`);
  }
}

let compiled: Ajv2020 | null = null;

/** Gives what is wrong with the data of an event. */
export function problemsOf({ type, data }: WrittenEvent): string[] {
  compiled ??= compile();
  const validate: ValidateFunction | undefined = compiled.getSchema(`${type}.json`);
  if (validate === undefined) return [`${type} has no schema`];
  if (validate(data)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${type}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

function compile(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  for (const [file, schema] of readEventSchemas()) ajv.addSchema(closed(schema), file);
  if (ajv.getSchema(OBJECTS_FILE) === undefined) throw new Error('The objects have no schemas.');
  return ajv;
}

/** Gives a schema by which an object has nothing but what the schema names. */
function closed(schema: JsonSchema): object {
  const text = JSON.stringify(schema, (_key, value: unknown) =>
    isObjectSchema(value) ? { ...value, additionalProperties: false } : value,
  );
  return JSON.parse(text) as object;
}

function isObjectSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && 'required' in value && 'type' in value;
}
