import { PipeliningClient } from './pipelining-client';

/** A connection keeps the plans of its named statements; filters are combined in more ways than it should keep. */
const MOST_NAMES = 200;

const names = new Map<string, string>();

/** Gives the name that a statement is prepared under, by its text; none to those that come when all are given. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

/** A client of Postgres that names the statements with values: each connection parses one once, and plans it for good. */
export class NamingClient extends PipeliningClient {
  // Whatever the forms of the call are, the answer is that of the client below.
  override query(...call: never): never {
    const [text, values, ...rest] = call as [unknown, unknown, ...unknown[]];
    const isNamed = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const given = isNamed
      ? [{ name: nameOf(text), text, values: values as unknown[] }]
      : [text, values];
    return super.query(...([...given, ...rest] as never));
  }
}
