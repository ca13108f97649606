import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { expect } from 'vitest';
import type { FaultPoint } from '@/platform/faults';
import type { Deeds, Errand } from './crash-child';

type Crew = { readonly child: ChildProcess; readonly ready: Promise<void> };
const program = path.resolve('tests/support/crash-child.ts');

let next: Crew | undefined;

/** A process of its own with the same code, settings and database. */
function begin(deed: keyof Deeds): Crew {
  const child = fork(program, [deed], {
    env: { ...process.env, DEMO: '1', DATABASE_POOL: '4' },
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  const ready = new Promise<void>((come, fail) => {
    child.once('message', () => come());
    child.once('exit', (code, signal) => fail(new Error(`it ended with ${signal ?? code}`)));
  });
  // Heard only where it is waited for.
  ready.catch(() => undefined);
  return { child, ready };
}

/**
 * Lets a process of its own do a deed and end at `point` as a power cut would end it. Fails when it comes through, for
 * then the deed does not pass there. Settings are those of the moment before.
 */
export async function diesAt<D extends keyof Deeds>(
  point: FaultPoint,
  deed: D,
  ...given: Parameters<Deeds[D]>
): Promise<void> {
  const { child, ready } = next ?? begin(deed);
  // While this one works, the next one starts; it will mostly be for the same.
  next = begin(deed);
  await ready;
  const ended = new Promise<string>((told) =>
    child.once('exit', (code, signal) => told(signal ?? `came through with ${code}`)),
  );
  child.send({ point, deed, given } satisfies Errand);
  expect(await ended, `${deed} to ${point}`).toBe('SIGKILL');
}

/** Ends the process that waits for its errand. */
export function sendHome(): void {
  next?.child.kill('SIGKILL');
  next = undefined;
}
