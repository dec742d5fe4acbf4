import { type DocumentNode, parse, print, separateOperations } from 'graphql';
import { readEventObjects } from '../../tools/event-schemas/json-schema';

const OBJECTS = readEventObjects();

/** Gives an operation with those fragments of docs/events that it uses. */
export function withFragments(operation: string): string {
  const document: DocumentNode = {
    kind: OBJECTS.kind,
    definitions: [...parse(operation).definitions, ...OBJECTS.definitions],
  };
  return Object.values(separateOperations(document)).map(print).join('\n');
}
