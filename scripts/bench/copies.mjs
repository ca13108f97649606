// Starts what is measured: copies of the shop and the floors, each a process with a port and a log of its own.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../settings.mjs';

const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next');
const withParent = pathToFileURL(path.join(ROOT, 'scripts/with-parent.mjs')).href;
const PATIENCE_MS = 10_000;
const READY_WITHIN_MS = 60_000;
const running = new Set();

export const BENCH_DIR = path.join(ROOT, '.data/bench');
export const FLOOR_APP = path.join(ROOT, 'scripts/bench/floor');

/** Starts a Node process; `stop` ends it and what it started. Its words go to a log file. */
export function start(name, args, env, cwd = ROOT) {
  fs.mkdirSync(BENCH_DIR, { recursive: true });
  const log = fs.openSync(path.join(BENCH_DIR, `${name}.log`), 'a');
  const child = spawn(process.execPath, ['--import', withParent, ...args], {
    cwd,
    env: { ...process.env, ...env, STARTED_BY: String(process.pid) },
    stdio: ['ignore', log, log, 'ipc'],
    detached: process.platform !== 'win32',
  });
  fs.closeSync(log);
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const said = new Promise((resolve) => child.once('message', resolve));
  const copy = { name, child, ended, said, stop: () => stop(child, ended) };
  running.add(copy);
  ended.then(() => running.delete(copy));
  return copy;
}

async function stop(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const insist = setTimeout(() => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  }, PATIENCE_MS);
  await ended;
  clearTimeout(insist);
}

export const stopAll = () => Promise.all([...running].map((copy) => copy.stop()));

/** Runs a Node process to its end, or throws with the name of its log. */
export async function run(name, args, env, cwd) {
  const copy = start(name, args, env, cwd);
  const heard = await Promise.race([copy.said, copy.ended]);
  const code = await copy.ended;
  if (code !== 0) throw new Error(`${name} ended with ${code}; .data/bench/${name}.log says why.`);
  return heard;
}

/** A `next start` on a free port; answers { url, port, child, stop, startedAt }. */
export async function startNext(name, env, folder = ROOT) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const args = [NEXT, 'start', ...(folder === ROOT ? [] : [folder]), '-H', '127.0.0.1'];
  const own = { NODE_ENV: 'production', PORT: String(port), BASE_URL: url, NEXTAUTH_URL: url };
  const copy = start(name, [...args, '-p', String(port)], { ...env, ...own });
  return { ...copy, url, port, startedAt };
}

export async function startProgram(name, file, env) {
  const port = await freePort();
  const copy = start(name, [file], { NODE_ENV: 'production', ...env, PORT: String(port) });
  return { ...copy, url: `http://127.0.0.1:${port}`, port };
}

/** Waits until `url` answers 200 and `isGood` likes the body. */
export async function untilGood(url, isGood = () => true) {
  const until = Date.now() + READY_WITHIN_MS;
  let last = 'nothing';
  while (Date.now() < until) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(20_000) });
      const text = await answer.text();
      if (answer.ok && isGood(text)) return text;
      last = `${answer.status} ${text.slice(0, 200)}`;
    } catch (error) {
      last = String(error.cause ?? error);
    }
    await new Promise((wake) => setTimeout(wake, 20));
  }
  throw new Error(`${url} did not answer well within a minute; the last answer was: ${last}`);
}

export function freePort() {
  return new Promise((answer) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => answer(port));
    });
  });
}
