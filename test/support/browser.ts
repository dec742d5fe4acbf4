import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where `npm run browser` puts one, and the libraries that it needs. */
const BROUGHT = join(__dirname, '../../node_modules/.cache/browser');
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(BROUGHT, 'chromium'),
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const LAUNCH_TIMEOUT_MS = 30_000;

/**
 * Describes what is tested in a Chromium, that which CHROMIUM names or one that is found. Where there is none it is
 * left out, and the run says why. `tests` is given what gives the browser once it runs; it is closed at the end.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
  if (executablePath === undefined) {
    // Not by the console: Jest drops what a file says that is skipped whole.
    process.stderr.write(
      `Left out: ${name}. There is no Chromium; \`npm run browser\` brings one.\n`,
    );
  }
  (executablePath === undefined ? describe.skip : describe)(name, () => {
    let running: Browser | undefined;
    beforeAll(async () => {
      running = await chromium.launch({
        executablePath,
        args: FLAGS,
        timeout: LAUNCH_TIMEOUT_MS,
        env: { ...process.env, LD_LIBRARY_PATH: join(BROUGHT, 'al2023/lib') },
      });
    });
    afterAll(() => running?.close());
    tests(() => {
      if (running === undefined) throw new Error('The browser does not run.');
      return running;
    });
  });
}
