'use client';

import { lazy, Suspense, useState } from 'react';
import { longestAudioMillis } from '@/domain/studio/audio';
import type { StoryDraft } from './draft';
import { useAddress } from './story-photos';
import { UndoLine } from './undo-line';
import type { TellingSigns, TellingWords } from './words';

const Recorder = lazy(() =>
  import('@/ui/recorder').then(({ Recorder }) => ({ default: Recorder })),
);

/** Telling it with her own voice: record, hear, record again, take away. */
export function Voice({
  draft,
  change,
  heard,
  words,
  signs,
}: {
  draft: StoryDraft;
  change: (patch: Partial<StoryDraft>) => void;
  /** Where the recording that is with us already is heard. */
  heard: string | null;
  words: TellingWords;
  signs: TellingSigns;
}) {
  const [microphone, setMicrophone] = useState<'off' | 'on' | 'refused'>('off');
  const [gone, setGone] = useState<string | null>(null);
  const blob = draft.files[draft.audio?.replace('local:', '') ?? '']?.blob ?? null;
  const local = useAddress(blob);
  const address = draft.audio === null ? null : blob ? local : heard;
  const keep = ({ blob: recorded }: { readonly blob: Blob }) => {
    const name = crypto.randomUUID();
    change({
      audio: `local:${name}`,
      files: { ...draft.files, [name]: { kind: 'audio', blob: recorded } },
    });
    setMicrophone('off');
  };
  return (
    <section aria-label={words.voice} className="mb-6">
      <p className="label">{words.voice}</p>
      <p className="hint mb-3">{words.voice_hint}</p>
      {microphone === 'on' ? (
        <Suspense fallback={null}>
          <Recorder
            longestMillis={longestAudioMillis}
            recordingWord={words.recording}
            leftWord={(seconds) => words.left.replace('{seconds}', String(seconds))}
            stopLabel={words.stop}
            stopSign={signs.stop}
            onDone={keep}
            onFailure={() => setMicrophone('refused')}
          />
        </Suspense>
      ) : draft.audio === null ? (
        <button type="button" className="speak" onClick={() => setMicrophone('on')}>
          {signs.mic}
          <span>{words.record}</span>
        </button>
      ) : (
        <>
          {address && (
            <audio controls src={address} aria-label={words.hear} className="w-full">
              <track kind="captions" />
            </audio>
          )}
          <div className="panel-verbs">
            <button type="button" onClick={() => setMicrophone('on')}>
              {signs.again}
              {words.again}
            </button>
            <button
              type="button"
              onClick={() => {
                setGone(draft.audio);
                change({ audio: null });
              }}
            >
              {signs.remove}
              {words.delete}
            </button>
          </div>
        </>
      )}
      {gone !== null && draft.audio === null && microphone !== 'on' && (
        <UndoLine
          said={words.voice_removed}
          undo={words.undo}
          onUndo={() => change({ audio: gone })}
        />
      )}
      {microphone === 'refused' && (
        <p className="step-note" role="status">
          {words.mic_no}
        </p>
      )}
    </section>
  );
}
