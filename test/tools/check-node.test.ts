import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const CHECK = join(__dirname, '../../tools/check-node.cjs');

/** Runs the check as it would run on a version of Node. */
function checkOn(version: string): { status: number | null; stderr: string } {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const script = `${pretend} require(${JSON.stringify(CHECK)})`;
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}

test.each(['20.19.0', '20.20.2', '22.13.0', '22.23.3', '24.11.0', '24.21.0', '26.0.0'])(
  'Node %s may run it',
  (version) => {
    expect(checkOn(version)).toMatchObject({ status: 0, stderr: '' });
  },
);

test.each(['0.10.48', '18.20.8', '20.18.3', '21.7.3', '22.12.0', '23.11.1', '24.10.0'])(
  'Node %s is told in one line what is needed',
  (version) => {
    const { status, stderr } = checkOn(version);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^This needs Node \^20\.19\.0 \|\| .*, and here is Node \S+\.\n$/);
  },
);
