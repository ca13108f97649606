import { type Failure, fail, ok, type Result } from '@/domain/result';
import { longestAudioMillis } from '@/domain/studio/audio';
import { decodeApart } from './decoder';

/** A minute and a half of speech at twice the rate that phones record at. */
export const mostAudioBytes = 3 * 1024 * 1024;

export type AudioCode =
  | 'audio.not_audio'
  | 'audio.has_video'
  | 'audio.broken'
  | 'audio.too_long'
  | 'audio.too_big';

export type CleanAudio = {
  readonly format: 'webm' | 'mp4';
  readonly durationMs: number;
  /** The recording without a word of who made it, when, where and with what. */
  readonly bytes: Buffer;
};

/** A head start over the limit: a recorder that stops at 90 seconds still finishes its last packet. */
const slackMillis = 1_500;

/**
 * A recording as it may be published: WebM with Opus or MP4 with AAC, by its own bytes, and as long as its own
 * packets say. Failures: `audio.not_audio`, `audio.has_video`, `audio.broken`, `audio.too_long`, `audio.too_big`.
 * Throws when the process that reads it dies.
 */
export async function cleanAudio(
  bytes: Uint8Array,
): Promise<Result<CleanAudio, Failure<AudioCode>>> {
  if (bytes.length > mostAudioBytes) return fail('audio.too_big');
  const task = { mostMillis: longestAudioMillis + slackMillis };
  const { said, parts } = await decodeApart('audio-child.mjs', task, bytes);
  const told = said as Told;
  if ('refused' in told) return fail(told.refused);
  const [cleaned] = parts;
  if (!cleaned) throw new Error('the reader of recordings answered without one');
  const durationMs = Math.min(told.durationMs, longestAudioMillis);
  return ok({ format: told.format, durationMs, bytes: cleaned });
}

type Told =
  | { readonly refused: AudioCode }
  | { readonly format: 'webm' | 'mp4'; readonly durationMs: number };
