import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';

const SCHEMA = join(__dirname, '../../../schema');

/** The values of each enumeration of the schema. */
export const SCHEMA_ENUMS: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(SCHEMA)
    .filter((name) => name.endsWith('.graphql'))
    .flatMap((name) => parse(readFileSync(join(SCHEMA, name), 'utf8')).definitions)
    .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .map(({ name, values = [] }) => [name.value, values.map((value) => value.name.value)]),
);
