import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTING_NAMES } from '../../src/config';
import { PUBLIC_CODES } from '../../src/server/errors';
import { OPERATOR, startApp } from '../support/app';
import { startToyServer } from './toy-server';

const PAGE = readFileSync(join(__dirname, '../../docs/operations.md'), 'utf8');

/** Gives what a section of the page names in code. */
function named(section: string): string[] {
  const [, text = ''] = PAGE.split(`## ${section}\n`);
  const [own = ''] = text.split('\n## ');
  return [...own.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

describe('docs/operations.md', () => {
  test('names every setting, and has a row for none twice', () => {
    expect(named('Settings')).toEqual(expect.arrayContaining([...SETTING_NAMES]));
    const rows = [...PAGE.matchAll(/^\| (`[A-Z_]+`)/gm)].map(([, name]) => name);
    expect(rows).toEqual([...new Set(rows)]);
  });

  test('names every error code that can leave the server', () => {
    const codes = named('Errors').filter((name) => /^[A-Z_]+$/.test(name));
    expect(new Set(codes)).toEqual(new Set([...PUBLIC_CODES, 'INTERNAL_SERVER_ERROR']));
  });

  test('names every metric and its labels', async () => {
    const app = await startApp('2024-04-08', {
      databaseReplicaUrls: ['postgres://127.0.0.1:1/missing'],
    });
    await app.read(OPERATOR, '{ contracts { totalCount } }');
    const metrics = await (await fetch(`${app.address}/metrics`)).text();
    await app.stop();
    const names = [...metrics.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name);
    const ours = names.filter((name) => !/^(process|nodejs)_/.test(name));
    expect(named('Metrics').map((name) => name.replace(/\{.*/, ''))).toEqual(
      expect.arrayContaining(ours),
    );
    expect(ours.length).toBeGreaterThan(7);
  });

  test('names every field of the log', async () => {
    const toy = await startToyServer();
    await toy.graphql({ query: '{ shop { id } }' });
    await toy.server.drain();
    const [line = {}] = toy.log.filter((record) => record['outcome'] !== undefined);
    expect(named('The log')).toEqual(expect.arrayContaining(Object.keys(line)));
  });
});
