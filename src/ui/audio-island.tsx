'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A big button to hear it, and how far it has come. Until scripts are awake the browser's own player stands there. */
export function AudioIsland({
  src,
  type,
  labels,
  seconds,
  play,
  pause,
}: {
  src: string;
  type: string;
  labels: { readonly name: string; readonly play: string; readonly pause: string };
  seconds: number;
  play: ReactNode;
  pause: ReactNode;
}) {
  const audio = useRef<HTMLAudioElement>(null);
  const [isAwake, wake] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  useEffect(() => wake(true), []);
  const press = () => {
    const element = audio.current;
    if (!element) return;
    if (element.paused) element.play().catch(() => setPlaying(false));
    else element.pause();
  };
  return (
    <>
      <audio
        ref={audio}
        controls={!isAwake}
        preload="none"
        aria-label={labels.name}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setAt(0)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
      >
        <source src={src} type={type} />
        <track kind="captions" />
      </audio>
      {isAwake && (
        <>
          <button
            type="button"
            className="audio-play"
            aria-label={isPlaying ? labels.pause : labels.play}
            onClick={press}
          >
            {isPlaying ? pause : play}
          </button>
          <progress
            className="audio-at"
            value={Math.min(at, seconds)}
            max={seconds}
            aria-label={labels.name}
          />
        </>
      )}
    </>
  );
}
