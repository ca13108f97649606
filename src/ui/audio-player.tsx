'use client';

import { type ReactNode, useRef, useState } from 'react';

/** A recording: its words arrive finished, `peaks` are heights of 0–100 drawn as the waveform. */
export type AudioWords = { play: string; pause: string; note: ReactNode; transcript?: ReactNode };

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Plays only when asked and fetches nothing before. Without scripts the browser's own player stands there. */
export function AudioPlayer({
  src,
  seconds,
  peaks,
  words,
  playIcon,
  pauseIcon,
}: {
  src: string;
  seconds: number;
  peaks: readonly number[];
  words: AudioWords;
  playIcon: ReactNode;
  pauseIcon: ReactNode;
}) {
  const sound = useRef<HTMLAudioElement>(null);
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const bars = peaks.map((height, place) => ({ place, height }));
  const played = (at / Math.max(1, seconds)) * peaks.length;
  return (
    <div>
      <div className="audio">
        <button
          type="button"
          className="play"
          aria-label={isPlaying ? words.pause : words.play}
          onClick={() => {
            if (isPlaying) sound.current?.pause();
            else sound.current?.play().catch(() => setPlaying(false));
          }}
        >
          {isPlaying ? pauseIcon : playIcon}
        </button>
        <span className="wave" aria-hidden="true">
          {bars.map((bar) => (
            <i
              key={bar.place}
              className={bar.place < played ? 'played' : undefined}
              style={{ '--h': bar.height } as Record<string, number>}
            />
          ))}
        </span>
        <span className="num small">
          {at > 0 && `${clock(at)} / `}
          {clock(seconds)}
        </span>
        <audio
          ref={sound}
          src={src}
          preload="none"
          onPlay={() => setPlaying(true)}
          onPause={() => setPlaying(false)}
          onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        >
          <track kind="captions" />
        </audio>
      </div>
      <p className="small">
        {words.note} {words.transcript}
      </p>
    </div>
  );
}
