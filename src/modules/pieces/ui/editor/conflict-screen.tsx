'use client';

import { useState } from 'react';
import type { PieceContent } from '@/domain/product/content';
import type { Clash } from './clash';
import { decided, fieldWords, type Kept } from './conflict';
import { useEditor } from './editor-context';
import { PieceLine } from './piece-line';
import { Sign } from './sign';
import { StepHeading } from './step-frame';

/** Two phones wrote something different: which text is to stay. Photos of both are kept without a question. */
export function ConflictScreen({
  clash: { mine, theirs, fields },
  onDecide,
}: {
  clash: Clash;
  onDecide: (content: PieceContent) => void;
}) {
  const { words, locale } = useEditor();
  const [kept, setKept] = useState<Kept>(() =>
    Object.fromEntries(fields.map((field) => [field, 'mine'])),
  );
  const labels = words.conflict;
  const names: Readonly<Record<string, string>> = labels.fields;
  return (
    <div className="step narrow">
      <PieceLine />
      <StepHeading title={labels.title} say={labels.say} />
      <p className="step-say">{labels.say}</p>
      {fields.map((field) => (
        <fieldset className="clash" key={field}>
          <legend className="label">{names[field] ?? field}</legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label className="radio" key={side}>
              <input
                type="radio"
                name={`clash-${field}`}
                checked={kept[field] === side}
                onChange={() => setKept({ ...kept, [field]: side })}
              />
              <span>
                <b>{labels[side]}</b>
                <bdi>
                  {fieldWords(side === 'mine' ? mine : theirs, field, locale) || labels.empty}
                </bdi>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <button
        type="button"
        className="btn big wide mt-4"
        onClick={() => onDecide(decided(mine, theirs, kept))}
      >
        <Sign name="check-bold" />
        {labels.keep}
      </button>
    </div>
  );
}
