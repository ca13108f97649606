import { type ChildProcess, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { FaultPoint } from '@/platform/faults';
import { runningCopy, runningCopyDatabaseUrl } from './running-copy';

export type WebServer = {
  readonly url: string;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
  /** The signal that ended it. */
  readonly ended: Promise<NodeJS.Signals | null>;
};

/** Another web server on the same database and build as the copy under test, doing no jobs. `web <port>` names its connections. */
export async function startWebServer(
  port: number,
  { faultPoint = '' }: { readonly faultPoint?: FaultPoint | '' } = {},
): Promise<WebServer> {
  const next = path.resolve('node_modules/next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    env: { ...process.env, ...environment(port), FAULT_POINT: faultPoint },
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  );
  const url = `http://127.0.0.1:${port}`;
  await untilAnswering(`${url}/api/health`, child);
  return {
    url,
    ended,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function environment(port: number): Record<string, string> {
  const kept = fs.readFileSync(path.join(runningCopy.dataDir, 'secrets.json'), 'utf8');
  const { secret, encryptionKey, messageGatewayKey, payments } = JSON.parse(kept);
  return {
    DEMO: '1',
    NODE_ENV: 'production',
    PORT: String(port),
    SANDBOX_PORT: String(runningCopy.sandboxPort),
    HOST: '127.0.0.1',
    BASE_URL: runningCopy.baseUrl,
    DATA_DIR: path.resolve(runningCopy.dataDir),
    DATABASE_URL: `${runningCopyDatabaseUrl()}?application_name=web%20${port}`,
    DATABASE_POOL: '10',
    SECRET: secret,
    ENCRYPTION_KEY: encryptionKey,
    ...payments,
    MESSAGE_GATEWAY_URL: runningCopy.sandboxUrl,
    MESSAGE_GATEWAY_KEY: messageGatewayKey,
    NEXTAUTH_URL: runningCopy.baseUrl,
    NEXTAUTH_SECRET: createHmac('sha256', secret).update('sessions').digest('base64url'),
    NEXT_TELEMETRY_DISABLED: '1',
    WORKER: 'off',
  };
}

async function untilAnswering(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 30_000;
  while (Date.now() < until && child.exitCode === null) {
    // Any answer will do: health also asks for jobs, which this server does not do.
    if (await fetch(url).then(Boolean, () => false)) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`no web server answers at ${url}`);
}
