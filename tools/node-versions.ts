import { spawnSync } from 'node:child_process';

/** The oldest that package.json promises, and the newest of those that are maintained. */
const VERSIONS = ['20.19', '22.13', '22', '24.11', '24'];
const JEST = 'node_modules/jest/bin/jest.js';
/** The pure part whole, and what differs most from one Node to another: processes, sockets, modules. */
const TESTS = [
  'test/terms',
  'test/tools/codegen',
  'test/tools/reference/reference.test',
  'test/server/start',
  'test/server/drain',
  'test/server/http',
  'test/examples/gateway-command',
  'test/examples/partner-kit',
  'test/scenarios/worked-example',
];

/** Runs a program under a Node that npm brings; says whether it succeeds. */
function succeeds(version: string, ...command: string[]): boolean {
  const args = ['--yes', '--package', `node@${version}`, '--', ...command];
  console.log(`\nNode ${version}: ${command.join(' ')}`);
  return spawnSync('npx', args, { stdio: 'inherit' }).status === 0;
}

const asked = process.argv.slice(2);
for (const version of asked.length > 0 ? asked : VERSIONS) {
  const isFine =
    succeeds(version, 'node', '--version') &&
    // Every package says that it runs there.
    succeeds(version, 'npm', 'ci', '--dry-run', '--engine-strict', '--silent') &&
    succeeds(version, 'node', JEST, ...TESTS);
  if (isFine) continue;
  console.error(`It fails on Node ${version}.`);
  process.exit(1);
}
