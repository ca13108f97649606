import path from 'node:path';

/** Everything that may differ between two running copies, read once and already checked. */
export type Settings = {
  readonly demo: boolean;
  readonly port: number;
  readonly sandboxPort: number;
  readonly host: string;
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly databasePool: number;
  /** For each client of the public API; 0 sets no limit. */
  readonly apiReadsPerMinute: number;
  readonly apiWritesPerMinute: number;
  readonly secret: string;
  readonly messageGatewayUrl: string;
  readonly messageGatewayKey: string;
};

type Source = Readonly<Record<string, string | undefined>>;
type Reading = { readonly settings: Settings; readonly problems: readonly string[] };

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/**
 * Reads the settings out of an environment. Wrong or missing ones come back as sentences that name
 * the setting and say what it wants; nothing is thrown, so that all of them can be shown at once.
 */
export function readSettings(source: Source): Reading {
  const problems: string[] = [];
  const demo = readFlag(source, 'DEMO', true, problems);
  const port = readWhole(source, 'PORT', 3000, 1, 65_535, problems);
  const sandboxPort = readWhole(source, 'SANDBOX_PORT', 3001, 1, 65_535, problems);
  const host = source.HOST?.trim() || '127.0.0.1';
  if (port === sandboxPort) problems.push(`SANDBOX_PORT must differ from PORT; both are ${port}.`);
  if (demo && !LOOPBACK.includes(host)) {
    problems.push(
      `HOST is "${host}", but a demo has passwords that everybody knows and may only listen on 127.0.0.1. Set DEMO=0 to run for real.`,
    );
  }
  const settings: Settings = {
    demo,
    port,
    sandboxPort,
    host,
    baseUrl: readUrl(source, 'BASE_URL', `http://127.0.0.1:${port}`, demo, problems),
    dataDir: path.resolve(/* turbopackIgnore: true */ source.DATA_DIR?.trim() || '.data'),
    databaseUrl: readDatabaseUrl(source, problems),
    databasePool: readWhole(source, 'DATABASE_POOL', 10, 1, 200, problems),
    apiReadsPerMinute: readWhole(
      source,
      'API_READS_PER_MINUTE',
      demo ? 60_000 : 600,
      0,
      1_000_000,
      problems,
    ),
    apiWritesPerMinute: readWhole(
      source,
      'API_WRITES_PER_MINUTE',
      demo ? 60_000 : 120,
      0,
      1_000_000,
      problems,
    ),
    secret: readSecret(source, 'SECRET', demo, problems),
    messageGatewayUrl: readUrl(
      source,
      'MESSAGE_GATEWAY_URL',
      `http://127.0.0.1:${sandboxPort}`,
      demo,
      problems,
    ),
    messageGatewayKey: readSecret(source, 'MESSAGE_GATEWAY_KEY', demo, problems),
  };
  return { settings, problems };
}

let known: Settings | undefined;

/** The settings of this process. Throws with every problem in one message, at first use. */
export function settings(): Settings {
  if (known) return known;
  const reading = readSettings(process.env);
  if (reading.problems.length > 0) throw new Error(reading.problems.join('\n'));
  known = reading.settings;
  return known;
}

function readFlag(source: Source, name: string, otherwise: boolean, problems: string[]): boolean {
  const text = source[name]?.trim().toLowerCase() ?? '';
  if (text === '') return otherwise;
  if (['1', 'true', 'yes', 'on'].includes(text)) return true;
  if (['0', 'false', 'no', 'off'].includes(text)) return false;
  problems.push(`${name} must be 1 or 0, not "${source[name]}".`);
  return otherwise;
}

function readWhole(
  source: Source,
  name: string,
  otherwise: number,
  least: number,
  most: number,
  problems: string[],
): number {
  const text = source[name]?.trim() ?? '';
  if (text === '') return otherwise;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  problems.push(`${name} must be a whole number from ${least} to ${most}, not "${source[name]}".`);
  return otherwise;
}

function readUrl(
  source: Source,
  name: string,
  demoDefault: string,
  demo: boolean,
  problems: string[],
): string {
  const text = source[name]?.trim() ?? '';
  if (text === '') {
    if (!demo) problems.push(`${name} is missing; it is needed when DEMO=0.`);
    return demoDefault;
  }
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    problems.push(`${name} must be an address starting with http:// or https://, not "${text}".`);
    return demoDefault;
  }
  return text.replace(/\/+$/, '');
}

function readDatabaseUrl(source: Source, problems: string[]): string {
  const text = source.DATABASE_URL?.trim() ?? '';
  // Empty is allowed here: the start script fills it in with the embedded PostgreSQL.
  if (text !== '' && !/^postgres(ql)?:\/\/\S+/.test(text)) {
    problems.push('DATABASE_URL must start with postgresql:// and name a host and a database.');
  }
  return text;
}

function readSecret(source: Source, name: string, demo: boolean, problems: string[]): string {
  const text = source[name]?.trim() ?? '';
  // A demo's secrets are made by the start script and kept in DATA_DIR.
  if (text === '' && demo) return '';
  if (text.length < 32) {
    problems.push(`${name} must be a secret of at least 32 characters; it is needed when DEMO=0.`);
  }
  return text;
}
