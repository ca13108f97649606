// Starts, or finds running, a real PostgreSQL that came with npm install. Safe for root, crashes
// and servers left behind by a killed start.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { placePostgres } from './pg-files.mjs';

const MOST_TRIES = 8;
const sleep = (ms) => new Promise((wake) => setTimeout(wake, ms));

/** Speed over safety against power cuts: right for a database that lives as long as a test run. */
export const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Answers { url, urlFor(database), port, pid, fresh, reused, stop() }. `stop` ends the server also
 * when it was found running.
 */
export async function startPostgres({ dir, database = 'hunarmand', options = [] }) {
  const place = placePostgres(dir);
  const fresh = !fs.existsSync(path.join(place.dataDir, 'PG_VERSION'));
  if (fresh) initialise(place);
  const password = fs.readFileSync(place.passwordFile, 'utf8').trim();
  const address = (port, name) =>
    `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;

  const { port, reused } = await findOrSpawn(place, options, (port) =>
    answers(address(port, 'postgres')),
  );
  await createDatabase(address(port, 'postgres'), database);
  const pid = runningServer(place)?.pid;
  return {
    url: address(port, database),
    urlFor: (name) => address(port, name),
    port,
    pid,
    fresh,
    reused,
    stop: () => stopServer(place, pid),
  };
}

function initialise({ bin, dataDir, passwordFile, owner }) {
  fs.writeFileSync(passwordFile, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  if (owner.uid) fs.chownSync(passwordFile, owner.uid, owner.gid);
  const done = spawnSync(
    bin('initdb'),
    [
      ...['-D', dataDir, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
      ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin'],
      ...['--builtin-locale=C.UTF-8', '--no-instructions'],
    ],
    { ...owner, env: serverEnvironment(), cwd: dataDir, encoding: 'utf8' },
  );
  if (done.status !== 0) {
    throw new Error(`PostgreSQL could not be set up: ${done.error ?? ''} ${done.stderr ?? ''}`);
  }
}

async function findOrSpawn(place, options, isUp) {
  for (let attempt = 0; ; attempt += 1) {
    const running = runningServer(place);
    if (running && (await isUp(running.port))) return { port: running.port, reused: true };
    const port = await freePort();
    const server = spawnServer(place, port, options);
    for (let i = 0; i < 600 && !server.gone; i += 1) {
      await sleep(25);
      if (await isUp(port)) {
        server.letGo();
        return { port, reused: false };
      }
    }
    if (attempt >= MOST_TRIES) throw new Error(`PostgreSQL did not start: ${server.said}`);
    // For instance "lock file already exists" while a killed one is still dying.
    await sleep(500);
  }
}

function spawnServer({ bin, dataDir, owner }, port, options) {
  const child = spawn(
    bin('postgres'),
    [
      ...['-D', dataDir, '-p', String(port), '-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'unix_socket_directories=', '-c', 'max_connections=120'],
      ...['-c', 'log_min_messages=warning', '-c', 'timezone=UTC'],
      ...options.flatMap((option) => ['-c', option]),
    ],
    // Detached, so that Ctrl-C reaches it last and through us.
    {
      ...owner,
      env: serverEnvironment(),
      cwd: dataDir,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    },
  );
  const server = {
    gone: false,
    said: '',
    letGo() {
      child.unref();
      child.stderr.unref?.();
    },
  };
  child.stderr.on('data', (text) => {
    server.said = `${server.said}${text}`.slice(-4000);
  });
  child.on('exit', () => {
    server.gone = true;
  });
  child.on('error', (error) => {
    server.gone = true;
    server.said += String(error);
  });
  return server;
}

function runningServer({ dataDir }) {
  try {
    const lines = fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

async function stopServer(place, pid) {
  if (!pid) return;
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    return;
  }
  for (let i = 0; i < 400 && runningServer(place)?.pid === pid; i += 1) await sleep(25);
}

async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1500 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function createDatabase(url, name) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!found.rowCount) await client.query(`CREATE DATABASE "${name}"`);
  } finally {
    await client.end();
  }
}

function serverEnvironment() {
  return { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
}

function freePort() {
  return new Promise((answer) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => answer(port));
    });
  });
}
