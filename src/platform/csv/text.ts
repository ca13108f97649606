import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';

export type Encoding = 'utf8' | 'utf16-le' | 'utf16-be' | 'windows-1256' | 'windows-1252';

/**
 * How a file is written, by its first bytes and then by whether all of it is UTF-8; what isn't is taken for Arabic
 * script where letters beyond ASCII stand together, else for Western.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let isFirst = true;
  const seen = { high: 0, runs: 0 };
  for await (const chunk of bytesOf(path)) {
    const marked = isFirst ? byMark(chunk) : null;
    if (marked !== null) return marked;
    isFirst = false;
    if (isUtf8) isUtf8 = canDecode(utf8, chunk);
    countHigh(chunk, seen);
  }
  if (isUtf8 && canDecode(utf8, null)) return 'utf8';
  return seen.runs * 2 >= seen.high ? 'windows-1256' : 'windows-1252';
}

const bytesOf = (path: string): AsyncIterable<Buffer> => createReadStream(path);

function byMark(start: Buffer): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf16-le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf16-be';
  // Without a mark, Latin letters in UTF-16 have a zero beside each of them.
  const sample = start.subarray(0, 400);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  if ((zeros[1] ?? 0) > sample.length / 4) return 'utf16-le';
  if ((zeros[0] ?? 0) > sample.length / 4) return 'utf16-be';
  return null;
}

function canDecode(decoder: TextDecoder, chunk: Buffer | null): boolean {
  try {
    if (chunk) decoder.decode(chunk, { stream: true });
    else decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function countHigh(chunk: Buffer, seen: { high: number; runs: number }): void {
  for (let index = 0; index < chunk.length; index += 1) {
    if ((chunk[index] ?? 0) < 0xc0) continue;
    seen.high += 1;
    if ((chunk[index - 1] ?? 0) >= 0xc0 || (chunk[index + 1] ?? 0) >= 0xc0) seen.runs += 1;
  }
}

/** The text of a file, piece by piece, without a byte order mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const chunk of bytesOf(path)) yield decoder.write(chunk);
  yield decoder.end() ?? '';
}

/** The lines of a text, whichever way they end; one without end is cut at `longest` characters. */
export async function* linesOf(
  text: AsyncIterable<string>,
  longest = 16_384,
): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const lines = `${rest}${piece}`.split(/\r\n|\n|\r(?!$)/);
    rest = (lines.pop() ?? '').slice(0, longest * 2);
    for (const line of lines) yield line.slice(0, longest);
  }
  if (rest !== '') yield rest.replace(/\r$/, '').slice(0, longest);
}
