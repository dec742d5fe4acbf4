import { StringDecoder } from 'node:string_decoder';

/**
 * Gives the lines of a stream of UTF-8 by the line feed alone: a row of COPY may hold every other sign that ends a line
 * elsewhere.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string, void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}
