import { spawn } from 'node:child_process';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { mostPixels } from './pictures';

const LONGEST_MS = 30_000;

/**
 * The picture as WebP with its longer side at most each of `widths`, upright, and with nothing but the picture in
 * it. It is decoded in a child process without our secrets. Throws when it can't be decoded or takes too long.
 */
export async function preparePicture(
  bytes: Uint8Array,
  widths: readonly number[],
): Promise<readonly Buffer[]> {
  const file = path.join(process.cwd(), 'src/platform/pictures-child.mjs');
  const child = spawn(
    process.execPath,
    [/* turbopackIgnore: true */ file, String(mostPixels), ...widths.map(String)],
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
  if (code !== 0) throw new Error(`the picture was not decoded (${code}): ${lastWords(complaint)}`);
  return partsOf(answer);
}

const lastWords = (complaint: string): string =>
  (/^\w*Error: .*$/m.exec(complaint)?.[0] ?? complaint.trim()).slice(0, 200);

function partsOf(answer: Buffer): Buffer[] {
  const head = answer.indexOf('\n');
  const lengths: number[] = JSON.parse(answer.subarray(0, head).toString());
  const starts = lengths.map((_length, index) =>
    lengths.slice(0, index).reduce((all, length) => all + length, head + 1),
  );
  return lengths.map((length, index) => {
    const start = starts[index] ?? 0;
    return answer.subarray(start, start + length);
  });
}
