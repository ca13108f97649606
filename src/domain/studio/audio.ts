/** No recording is longer. */
export const longestAudioMillis = 90_000;

/** A recording that was looked at; `/media/audio/<hash>.<format>` plays it. */
export type StoredAudio = {
  readonly hash: string;
  readonly format: 'webm' | 'mp4';
  readonly durationMs: number;
  readonly bytes: number;
};
