import { spawn } from 'node:child_process';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';

/** The process ended by itself and said that the file can't be read; trying again would end the same way. */
export class Unreadable extends Error {}

const LONGEST_MS = 30_000;
const MOST_HEAP_MB = 256;
const MOST_WAITING = 32;
/** EX_DATAERR. */
const DATA_ERROR = 65;

/**
 * Gives a stranger's file to `script` in a process of its own, without our secrets, and returns what it answers.
 * Throws `Unreadable` when the process says so, and otherwise when it dies, takes too long or too much memory.
 */
export async function decodeApart(
  script: 'pictures-child.mjs' | 'audio-child.mjs',
  task: unknown,
  bytes: Uint8Array,
): Promise<Decoded> {
  const leave = await turn();
  try {
    return await decode(script, task, bytes);
  } finally {
    leave();
  }
}

/** The line a child answers first, and the files behind it. */
export type Decoded = { readonly said: unknown; readonly parts: readonly Buffer[] };

async function decode(script: string, task: unknown, bytes: Uint8Array): Promise<Decoded> {
  const file = path.join(process.cwd(), 'src/platform', script);
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${MOST_HEAP_MB}`,
      /* turbopackIgnore: true */ file,
      JSON.stringify(task),
    ],
    {
      env: { NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    },
  );
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'nothing'));
  });
  // A child that ends early closes its end; how it ended says more than that.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  const [answer, complaint, code] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    ended,
  ]);
  if (code === DATA_ERROR) throw new Unreadable(`not decoded: ${lastWords(complaint)}`);
  if (code !== 0) throw new Error(`not decoded (${code}): ${lastWords(complaint)}`);
  return partsOf(answer);
}

const lastWords = (complaint: string): string =>
  (/^\w*Error: .*$/m.exec(complaint)?.[0] ?? complaint.trim()).slice(0, 200);

function partsOf(answer: Buffer): Decoded {
  const head = answer.indexOf('\n');
  const said: { lengths: number[] } = JSON.parse(answer.subarray(0, head).toString());
  let at = head + 1;
  const parts = said.lengths.map((length) => {
    at += length;
    return answer.subarray(at - length, at);
  });
  return { said, parts };
}

const mostAtOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Two at a time: each may need much memory. */
async function turn(): Promise<() => void> {
  if (running >= mostAtOnce) {
    if (waiting.length >= MOST_WAITING) throw new Error('too many files wait to be decoded');
    await new Promise<void>((wake) => waiting.push(wake));
  } else running += 1;
  return () => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
}
