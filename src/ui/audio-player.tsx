import type { ReactNode } from 'react';
import { AudioIsland } from './audio-island';
import { Icon } from './icon';

/** A recording to listen to; nothing of it is fetched before somebody wants to hear it. */
export type Recording = {
  readonly hash: string;
  readonly format: 'webm' | 'mp4';
  readonly durationMs: number;
  readonly bytes: number;
};

const clock = (millis: number): string => {
  const seconds = Math.max(1, Math.round(millis / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;

/**
 * Somebody's voice. The browser's own player where there are no scripts. `labels` and `note` (the language, the way
 * to the transcript) are finished sentences.
 */
export function AudioPlayer({
  audio,
  labels,
  note,
}: {
  audio: Recording;
  labels: { readonly name: string; readonly play: string; readonly pause: string };
  note?: ReactNode;
}) {
  return (
    <div className="audio">
      <AudioIsland
        src={`/media/audio/${audio.hash}.${audio.format}`}
        type={`audio/${audio.format}`}
        labels={labels}
        seconds={audio.durationMs / 1000}
        play={<Icon name="play-fill" />}
        pause={<Icon name="pause-fill" />}
      />
      <p className="audio-note">
        <span dir="ltr">
          {clock(audio.durationMs)} · {kilobytes(audio.bytes)}
        </span>
        {note && <> · {note}</>}
      </p>
    </div>
  );
}
