'use client';

import { type ReactNode, useState } from 'react';
import { Keypad } from '@/ui/keypad';
import { PictureTiles } from '@/ui/picture-tiles';
import '@/ui/styles/editor.css';
import '@/ui/styles/editor-steps.css';
import '@/ui/styles/editor-words.css';

/** The parts that answer to a finger at once: pictures to choose from, and the number pad. */
export function StudioHands({
  words,
  tick,
  eraseSign,
  pictures,
}: {
  words: Readonly<Record<'pick' | 'cotton' | 'wool' | 'price' | 'erase', string>>;
  tick: ReactNode;
  eraseSign: ReactNode;
  pictures: Readonly<Record<'cotton' | 'wool', ReactNode>>;
}) {
  const [chosen, setChosen] = useState('cotton');
  const [digits, setDigits] = useState('4850');
  return (
    <div className="grid content-start gap-6">
      <PictureTiles
        name="sample-material"
        legend={words.pick}
        tiles={(['cotton', 'wool'] as const).map((value) => ({
          value,
          label: words[value],
          picture: pictures[value],
        }))}
        chosen={[chosen]}
        tick={tick}
        onChoose={setChosen}
      />
      <p className="text-t4" aria-live="polite">
        <span className="num">{Number(digits || 0).toLocaleString('en-US')}</span>
      </p>
      <Keypad
        digits={digits}
        most={7}
        label={words.price}
        eraseLabel={words.erase}
        eraseSign={eraseSign}
        onChange={setDigits}
      />
    </div>
  );
}
