'use client';

import { useRef, useState } from 'react';
import { useEditor } from './editor-context';
import { useBlobAddress } from './photo-address';
import { Sign } from './sign';
import { fill } from './words';

/** Her recording: hear it, record it again, or take it away and bring it back. */
export function SpokenWords({ onAgain }: { onAgain: () => void }) {
  const { draft, edited, words, change, offerUndo } = useEditor();
  const player = useRef<HTMLAudioElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const file = draft.files[draft.audio?.replace('local:', '') ?? ''];
  const local = useBlobAddress(file?.blob ?? null);
  const address = file ? local : (edited?.audio ?? null);
  const toggle = () => {
    if (isPlaying) player.current?.pause();
    else void player.current?.play().catch(() => setPlaying(false));
  };
  const remove = () => {
    offerUndo(words.words.deleted, { audio: draft.audio });
    change({ audio: null });
  };
  return (
    <div className="spoken">
      {address && (
        // Her words stand in writing below: the transcript is asked for with every recording.
        <audio
          ref={player}
          src={address}
          onPlay={() => setPlaying(true)}
          onPause={() => setPlaying(false)}
          onEnded={() => setPlaying(false)}
        >
          <track kind="captions" />
        </audio>
      )}
      <button type="button" className="spoken-play" onClick={toggle}>
        <Sign name={isPlaying ? 'pause-fill' : 'play-fill'} />
        <span>{isPlaying ? words.words.pause : words.words.play}</span>
      </button>
      {file?.seconds && (
        <p className="mute">{fill(words.words.length, { seconds: file.seconds })}</p>
      )}
      <div className="panel-verbs">
        <button type="button" onClick={onAgain}>
          <Sign name="arrows-clockwise" />
          {words.words.again}
        </button>
        <button type="button" onClick={remove}>
          <Sign name="trash" />
          {words.words.delete}
        </button>
      </div>
    </div>
  );
}
