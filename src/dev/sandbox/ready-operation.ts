import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleName } from '../roles';
import type { Subjects } from './subjects';

/** An operation of somebody's daily work, ready to be run. */
export interface ReadyOperation {
  readonly user: string;
  readonly title: string;
  /** As whom it is run. */
  readonly role: RoleName;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the variables name and the page has to find first. */
  readonly subjects?: Subjects;
}

/** Reads a ready operation by the name of its file. */
export function operationText(name: string): string {
  return readFileSync(join(__dirname, 'browser/operations', `${name}.graphql`), 'utf8');
}
