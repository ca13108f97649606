// Looks at one recording from standard input in a process of its own. Answers a line of JSON, then the recording with
// nothing but its sound in it; or why it is refused.
import { buffer } from 'node:stream/consumers';
import { cleanMp4 } from './audio-mp4.mjs';
import { AudioRefused } from './audio-refused.mjs';
import { cleanWebm } from './audio-webm.mjs';

const { mostMillis } = JSON.parse(process.argv[2] ?? '{}');

const isWebm = (bytes) => bytes.length > 4 && bytes.readUInt32BE(0) === 0x1a45dfa3;
const isMp4 = (bytes) => bytes.length > 12 && bytes.toString('latin1', 4, 8) === 'ftyp';

function clean(bytes) {
  if (isWebm(bytes)) return { format: 'webm', durationMs: cleanWebm(bytes) };
  if (isMp4(bytes)) return { format: 'mp4', durationMs: cleanMp4(bytes) };
  throw new AudioRefused('audio.not_audio');
}

const bytes = await buffer(process.stdin);
try {
  const told = clean(bytes);
  if (told.durationMs > mostMillis) throw new AudioRefused('audio.too_long');
  process.stdout.write(`${JSON.stringify({ ...told, lengths: [bytes.length] })}\n`);
  process.stdout.write(bytes);
} catch (error) {
  if (!(error instanceof AudioRefused)) throw error;
  process.stdout.write(`${JSON.stringify({ refused: error.code, lengths: [] })}\n`);
}
