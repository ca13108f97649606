import path from 'node:path';
import { type FileSettings, readFileSettings } from './env-files';
import { readPayments } from './env-payments';
import { readFlag, readSecret, readUrl, readWhole, type Source } from './env-reading';
import type { PaymentSettings } from './payments/settings';

/** Everything that may differ between two running copies, read once and already checked. */
export type Settings = {
  readonly demo: boolean;
  readonly port: number;
  readonly sandboxPort: number;
  readonly host: string;
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly files: FileSettings;
  readonly databaseUrl: string;
  readonly databasePool: number;
  /** For each client of the public API; 0 sets no limit. */
  readonly apiReadsPerMinute: number;
  readonly apiWritesPerMinute: number;
  readonly secret: string;
  /** Seals what is kept of people's accounts and identity cards. */
  readonly encryptionKey: string;
  readonly messageGatewayUrl: string;
  readonly messageGatewayKey: string;
  readonly payments: PaymentSettings;
  /** How long one call to a payment gateway may take; wallets block while the buyer approves. */
  readonly paymentCallSeconds: number;
};

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
    files: readFileSettings(source, problems),
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
    encryptionKey: readSecret(source, 'ENCRYPTION_KEY', demo, problems),
    messageGatewayUrl: readUrl(
      source,
      'MESSAGE_GATEWAY_URL',
      `http://127.0.0.1:${sandboxPort}`,
      demo,
      problems,
    ),
    messageGatewayKey: readSecret(source, 'MESSAGE_GATEWAY_KEY', demo, problems),
    payments: readPayments(source, demo, problems),
    paymentCallSeconds: readWhole(source, 'PAYMENT_CALL_SECONDS', 90, 1, 300, problems),
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

function readDatabaseUrl(source: Source, problems: string[]): string {
  const text = source.DATABASE_URL?.trim() ?? '';
  // Empty is allowed here: the start script fills it in with the embedded PostgreSQL.
  if (text !== '' && !/^postgres(ql)?:\/\/\S+/.test(text)) {
    problems.push('DATABASE_URL must start with postgresql:// and name a host and a database.');
  }
  return text;
}
