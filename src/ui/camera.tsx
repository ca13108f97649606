'use client';

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PhotoHint } from '@/domain/studio/photo-hints';
import { hintsOf } from './look-at-photo';
import { jpegOf } from './shrink-photo';

const lookEvery = 900;
const wanted: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: 'environment', width: { ideal: 1600 }, height: { ideal: 1200 } },
};

/**
 * What the camera sees, live over the whole screen, with a drawn frame over it and a word about the light below. `onFailure` when the phone
 * gives no camera; the way through its own camera stays open outside of this.
 */
export function Camera({
  frame,
  guide,
  takeLabel,
  closeLabel,
  closeSign,
  hints,
  goodWord,
  onTake,
  onClose,
  onFailure,
}: {
  frame: ReactNode;
  guide: ReactNode;
  takeLabel: string;
  closeLabel: string;
  closeSign: ReactNode;
  hints: Readonly<Record<PhotoHint, string>>;
  goodWord: string;
  onTake: (photo: Blob) => void;
  onClose: () => void;
  onFailure: () => void;
}) {
  const film = useRef<HTMLVideoElement>(null);
  const finder = useRef<HTMLDialogElement>(null);
  const shutter = useRef<HTMLButtonElement>(null);
  const [seen, setSeen] = useState<PhotoHint[] | null>(null);
  useStream(film, onFailure);

  useLayoutEffect(() => {
    const shown = finder.current;
    shown?.showModal();
    shutter.current?.focus();
    // Shut before it goes, so that the keyboard comes back to where it was opened from.
    return () => shown?.close();
  }, []);

  useEffect(() => {
    const look = () => {
      const shown = film.current;
      if (shown && shown.videoWidth > 0)
        setSeen(hintsOf(shown, shown.videoWidth, shown.videoHeight));
    };
    const timer = setInterval(look, lookEvery);
    return () => clearInterval(timer);
  }, []);

  const take = async () => {
    const shown = film.current;
    if (!shown || shown.videoWidth === 0) return;
    const photo = await jpegOf(shown, shown.videoWidth, shown.videoHeight);
    if (photo) onTake(photo);
  };
  const [hint] = seen ?? [];
  return (
    <dialog
      ref={finder}
      className="camera"
      aria-label={takeLabel}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <video ref={film} muted playsInline autoPlay />
      <div className="camera-frame" aria-hidden="true">
        {frame}
      </div>
      <p className="camera-guide">{guide}</p>
      <p className={hint ? 'camera-hint warn' : 'camera-hint'} role="status">
        {hint ? hints[hint] : seen && goodWord}
      </p>
      <div className="camera-foot">
        <button type="button" className="camera-close" aria-label={closeLabel} onClick={onClose}>
          {closeSign}
        </button>
        <button
          ref={shutter}
          type="button"
          className="shutter"
          aria-label={takeLabel}
          onClick={take}
        />
      </div>
    </dialog>
  );
}

function useStream(film: React.RefObject<HTMLVideoElement | null>, onFailure: () => void) {
  const failed = useRef(onFailure);
  failed.current = onFailure;
  useEffect(() => {
    let stream: MediaStream | null = null;
    let isHere = true;
    const open = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia(wanted);
        if (!isHere) return stop(stream);
        if (film.current) film.current.srcObject = stream;
      } catch {
        if (isHere) failed.current();
      }
    };
    void open();
    return () => {
      isHere = false;
      stop(stream);
    };
  }, [film]);
}

function stop(stream: MediaStream | null) {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
