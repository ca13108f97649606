// The settings of a start: .env below the real environment, checked by the application's own rules.
import { createHmac, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { sandboxPayments } from './sandbox-payments.mjs';
import { giveUp } from './say.mjs';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** Reads and checks the settings, or ends the process with a sentence for each wrong one. */
export async function readSettingsOrGiveUp() {
  const file = path.join(ROOT, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
  const { readSettings } = await tsImport('../src/platform/env.ts', import.meta.url);
  const { paymentSelfCheck } = await tsImport('../src/platform/env-payments.ts', import.meta.url);
  const { settings, problems } = readSettings(process.env);
  if (problems.length > 0) giveUp(...problems, 'Every setting is explained in .env.example.');
  makeDataDir(settings.dataDir);
  // In a demo the sandbox stands in for every gateway without keys.
  return { ...settings, notOffered: settings.demo ? [] : paymentSelfCheck(settings.payments) };
}

/** The environment in which the web server, the worker and the sandbox run. */
export function environmentOf(settings, databaseUrl) {
  const secrets = settings.demo ? keptSecrets(settings) : { ...settings, payments: {} };
  return {
    ...process.env,
    DEMO: settings.demo ? '1' : '0',
    PORT: String(settings.port),
    SANDBOX_PORT: String(settings.sandboxPort),
    HOST: settings.host,
    BASE_URL: settings.baseUrl,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(settings.databasePool),
    SECRET: secrets.secret,
    ENCRYPTION_KEY: secrets.encryptionKey,
    MESSAGE_GATEWAY_URL: settings.messageGatewayUrl,
    MESSAGE_GATEWAY_KEY: secrets.messageGatewayKey,
    NEXTAUTH_URL: settings.baseUrl,
    NEXTAUTH_SECRET: createHmac('sha256', secrets.secret).update('sessions').digest('base64url'),
    NEXT_TELEMETRY_DISABLED: '1',
    ...secrets.payments,
  };
}

/** A demo's secrets are made once and kept, so that a restart signs nobody out. */
function keptSecrets(settings) {
  const file = path.join(settings.dataDir, 'secrets.json');
  const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
  const secretOf = (name) => settings[name] || kept[name] || randomBytes(32).toString('base64url');
  const secrets = {
    secret: secretOf('secret'),
    encryptionKey: secretOf('encryptionKey'),
    messageGatewayKey: secretOf('messageGatewayKey'),
    payments: sandboxPayments(settings, kept.payments ?? {}),
  };
  fs.writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function makeDataDir(dataDir) {
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.accessSync(dataDir, fs.constants.W_OK);
  } catch (error) {
    giveUp(`DATA_DIR is "${dataDir}", which can't be written to (${error.code}).`);
  }
}
