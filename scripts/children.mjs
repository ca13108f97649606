// Processes that live and die with this one.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './settings.mjs';

const PATIENCE_MS = 10_000;
const withParent = pathToFileURL(path.join(import.meta.dirname, 'with-parent.mjs')).href;
const running = new Set();

/** Starts a Node process that also ends when this one is killed. */
export function startChild(name, args, env) {
  const child = spawn(process.execPath, ['--import', withParent, ...args], {
    cwd: ROOT,
    env: { ...env, STARTED_BY: String(process.pid) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A group of its own: Ctrl-C goes to us alone, and we end the children in order.
    detached: process.platform !== 'win32',
  });
  const handle = { name, child, ended: new Promise((resolve) => child.once('exit', resolve)) };
  running.add(handle);
  handle.ended.then(() => running.delete(handle));
  return handle;
}

/** Runs a Node process to its end and answers its exit code. */
export async function runToEnd(args, env) {
  const { child, ended } = startChild(args.at(-1), args, env);
  const code = await ended;
  return code ?? (child.signalCode ? 1 : 0);
}

/** Asks all children to end, and insists after ten seconds. */
export async function stopChildren() {
  await Promise.all([...running].map(stopChild));
}

async function stopChild({ child, ended }) {
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
