import { mostAudioBytes } from '@/platform/audio';
import { mostPictureBytes } from '@/platform/pictures';

/** What can be sent, and how large. */
export const mostBytesOf = {
  photo: mostPictureBytes,
  audio: mostAudioBytes,
  paper: mostPictureBytes,
  packed: mostPictureBytes,
} as const;
export type MediaKind = keyof typeof mostBytesOf;

export const isMediaKind = (text: string): text is MediaKind => Object.hasOwn(mostBytesOf, text);

const DAY = 24 * 3_600_000;

/** What one person may send within `days`, and how many uploads she may have on their way at once. */
export const quota = { days: 30, files: 400, bytes: 300 * 1024 * 1024, open: 30 } as const;
export const quotaMs = quota.days * DAY;

/** An upload that isn't whole by then is forgotten. */
export const unfinishedMs = 7 * DAY;
/** What is ready and was never used for anything is forgotten after it. */
export const unusedMs = 30 * DAY;

export const expiresAt = (createdAt: Date): Date => new Date(createdAt.getTime() + unfinishedMs);
