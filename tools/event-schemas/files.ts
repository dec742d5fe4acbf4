import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS_FOLDER, type JsonSchema } from './json-schema';

/** Gives the schemas of events as they were last written, by the names of their files. */
export function readEventSchemas(): Map<string, JsonSchema> {
  const files = readdirSync(EVENTS_FOLDER).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => [
      file,
      JSON.parse(readFileSync(join(EVENTS_FOLDER, file), 'utf8')) as JsonSchema,
    ]),
  );
}
