import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Which real Chromium to drive, most specific first: the one E2E_BROWSER names (a path, `system` or
 * `npm`), Playwright's own, the system's, and at last the one that npm installed.
 */
export async function browserLaunch(): Promise<LaunchOptions> {
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  const wish = process.env.E2E_BROWSER;
  if (wish?.startsWith('/')) return { executablePath: wish, args };
  if (!wish && existsSync(chromium.executablePath())) return { args };
  const system = wish === 'npm' ? undefined : USUAL_PLACES.find((place) => existsSync(place));
  return system ? { executablePath: system, args } : fromNpm();
}

async function fromNpm(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no Chromium here: run `npx playwright install chromium`.');
  }
  const before = { aws: process.env.AWS_EXECUTION_ENV, libraries: process.env.LD_LIBRARY_PATH };
  // Makes the package unpack the libraries it needs, which a bare machine lacks.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  packed.setGraphicsMode = false;
  const executablePath = await packed.executablePath();
  restore('AWS_EXECUTION_ENV', before.aws);
  restore('LD_LIBRARY_PATH', before.libraries);
  const libraries = [path.join(os.tmpdir(), 'al2023/lib'), before.libraries];
  return {
    executablePath,
    chromiumSandbox: false,
    // Not the package's own list: its --single-process dies with the first closed context, and
    // --disable-web-security would falsify tests.
    args: [...QUIET, '--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...definedOnly(process.env), LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') },
  };
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

function definedOnly(source: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(source).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
