'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

/** In the order of our liking; the second is what phones without WebM give. */
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/webm'] as const;
const bitsPerSecond = 32_000;
const bars = 24;

type Sound = { readonly level: number; readonly millis: number };
type Recording = { readonly blob: Blob; readonly seconds: number };

/**
 * Records as soon as it stands there, until it is stopped or the time is over, and shows how loud it is.
 * `onFailure` when the phone gives no microphone.
 */
export function Recorder({
  longestMillis,
  recordingWord,
  leftWord,
  stopLabel,
  stopSign,
  onDone,
  onFailure,
}: {
  longestMillis: number;
  recordingWord: string;
  leftWord: (seconds: number) => string;
  stopLabel: string;
  stopSign: ReactNode;
  onDone: (recording: Recording) => void;
  onFailure: () => void;
}) {
  const { sound, stop } = useRecording(longestMillis, onDone, onFailure);
  const left = Math.max(0, Math.ceil((longestMillis - sound.millis) / 1000));
  return (
    <div className="recorder">
      <p role="status" className="recorder-word">
        {recordingWord}
      </p>
      <div className="level" aria-hidden="true">
        {Array.from({ length: bars }, (_, at) => {
          const weight = 1 - Math.abs(at - bars / 2) / bars;
          const height = Math.max(0.08, Math.min(1, sound.level * 3 * weight));
          const bar = `bar-${at}`;
          return (
            <span key={bar} style={{ '--level': height.toFixed(2) } as Record<string, string>} />
          );
        })}
      </div>
      <p className="recorder-left">{leftWord(left)}</p>
      <button type="button" className="record-stop" onClick={stop}>
        {stopSign}
        <span>{stopLabel}</span>
      </button>
    </div>
  );
}

function useRecording(
  longestMillis: number,
  onDone: (recording: Recording) => void,
  onFailure: () => void,
): { sound: Sound; stop: () => void } {
  const [sound, setSound] = useState<Sound>({ level: 0, millis: 0 });
  const recorder = useRef<MediaRecorder | null>(null);
  const told = useRef({ onDone, onFailure });
  told.current = { onDone, onFailure };

  useEffect(() => {
    let isHere = true;
    let close = () => {};
    const begin = async () => {
      try {
        const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
        if (!isHere) return stopTracks(stream);
        close = record(stream);
      } catch {
        if (isHere) told.current.onFailure();
      }
    };
    const record = (stream: MediaStream) => {
      const mimeType = kinds.find((kind) => MediaRecorder.isTypeSupported(kind));
      const made = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: bitsPerSecond });
      recorder.current = made;
      const began = performance.now();
      const parts: Blob[] = [];
      made.ondataavailable = ({ data }) => parts.push(data);
      made.onstop = () => {
        const seconds = Math.max(1, Math.round((performance.now() - began) / 1000));
        const type = made.mimeType.split(';')[0] || 'audio/webm';
        // Also when she has gone on already: what she said isn't lost.
        told.current.onDone({ blob: new Blob(parts, { type }), seconds });
      };
      const meter = levelOf(stream);
      const timer = setInterval(() => {
        const millis = performance.now() - began;
        setSound({ level: meter.read(), millis });
        if (millis >= longestMillis - 250 && made.state === 'recording') made.stop();
      }, 100);
      made.start(1000);
      return () => {
        clearInterval(timer);
        meter.close();
        if (made.state !== 'inactive') made.stop();
        stopTracks(stream);
      };
    };
    void begin();
    return () => {
      isHere = false;
      close();
    };
  }, [longestMillis]);

  return { sound, stop: () => recorder.current?.state === 'recording' && recorder.current.stop() };
}

/** How loud it is now, 0 to 1. */
function levelOf(stream: MediaStream): { read: () => number; close: () => void } {
  const context = new AudioContext();
  const ear = context.createAnalyser();
  ear.fftSize = 512;
  context.createMediaStreamSource(stream).connect(ear);
  const wave = new Float32Array(ear.fftSize);
  return {
    read: () => {
      ear.getFloatTimeDomainData(wave);
      return Math.sqrt(wave.reduce((sum, point) => sum + point * point, 0) / wave.length);
    },
    close: () => void context.close(),
  };
}

function stopTracks(stream: MediaStream) {
  for (const track of stream.getTracks()) track.stop();
}
