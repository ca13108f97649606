'use client';

import { useState } from 'react';
import { storyLimits } from '@/domain/story/content';
import type { StoryDraft } from './draft';
import { UndoLine } from './undo-line';
import type { TellingSigns, TellingWords } from './words';

export type TellingPiece = {
  readonly id: string;
  readonly title: string;
  readonly picture: string | null;
};
type Step = StoryDraft['steps'][number];
type Props = {
  readonly draft: StoryDraft;
  readonly change: (patch: Partial<StoryDraft>) => void;
  readonly pieces: readonly TellingPiece[];
  readonly words: TellingWords;
  readonly signs: TellingSigns;
};

/** What may stay empty: how it is made, of what, in how long, and which pieces it tells of. */
export function More({ draft, change, pieces, words, signs }: Props) {
  return (
    <details className="fold">
      <summary>
        <span>{words.more}</span>
        <span className="fold-mark">{signs.later}</span>
      </summary>
      <div className="field">
        <label className="label" htmlFor="story-materials">
          {words.materials}
        </label>
        <input
          id="story-materials"
          className="in"
          dir="auto"
          maxLength={storyLimits.materials}
          value={draft.materials}
          onChange={({ currentTarget: { value } }) => change({ materials: value })}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor="story-hours">
          {words.hours}
        </label>
        <input
          id="story-hours"
          className="in"
          dir="ltr"
          inputMode="numeric"
          maxLength={5}
          value={draft.hours}
          onChange={({ currentTarget: { value } }) => change({ hours: value.replace(/\D/g, '') })}
        />
      </div>
      <Steps draft={draft} change={change} words={words} signs={signs} />
      {pieces.length > 0 && (
        <fieldset className="mt-4">
          <legend className="label">{words.pieces}</legend>
          <ul className="grid grid-cols-2 gap-2">
            {pieces.map(({ id, title, picture }) => (
              <li key={id}>
                <label className="flex min-h-14 items-center gap-2 border border-edge p-2 has-checked:border-firoza has-checked:bg-firoza-wash">
                  <input
                    type="checkbox"
                    className="size-6 flex-none"
                    checked={draft.pieces.includes(id)}
                    onChange={({ currentTarget: { checked } }) =>
                      change({
                        pieces: checked
                          ? [...draft.pieces, id]
                          : draft.pieces.filter((one) => one !== id),
                      })
                    }
                  />
                  {picture && <img className="size-12 object-cover" src={picture} alt="" />}
                  <bdi className="min-w-0 [overflow-wrap:anywhere]">{title}</bdi>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </details>
  );
}

function Steps({ draft, change, words, signs }: Omit<Props, 'pieces'>) {
  const { steps } = draft;
  const [gone, setGone] = useState<{ readonly step: Step; readonly at: number } | null>(null);
  const set = (at: number, patch: Partial<StoryDraft['steps'][number]>) =>
    change({ steps: steps.map((one, place) => (place === at ? { ...one, ...patch } : one)) });
  return (
    <fieldset className="mt-2">
      <legend className="label">{words.steps}</legend>
      <ol className="grid gap-3">
        {steps.map((step, at) => (
          <li key={String(at)} className="grid gap-2 border-b border-rule pb-3">
            <input
              className="in"
              dir="auto"
              aria-label={`${words.step} ${at + 1}`}
              maxLength={storyLimits.step}
              value={step.text}
              onChange={({ currentTarget: { value } }) => set(at, { text: value })}
            />
            <div className="flex gap-2">
              <input
                className="in"
                dir="auto"
                aria-label={`${words.duration} ${at + 1}`}
                placeholder={words.duration}
                maxLength={storyLimits.duration}
                value={step.duration}
                onChange={({ currentTarget: { value } }) => set(at, { duration: value })}
              />
              <button
                type="button"
                className="btn line"
                aria-label={`${words.remove} ${at + 1}`}
                onClick={() => {
                  setGone({ step, at });
                  change({ steps: steps.filter((_one, place) => place !== at) });
                }}
              >
                {signs.remove}
              </button>
            </div>
          </li>
        ))}
      </ol>
      {gone && steps.length < storyLimits.steps && (
        <UndoLine
          said={words.step_removed}
          undo={words.undo}
          onUndo={() => {
            change({ steps: [...steps.slice(0, gone.at), gone.step, ...steps.slice(gone.at)] });
            setGone(null);
          }}
        />
      )}
      {steps.length < storyLimits.steps && (
        <button
          type="button"
          className="btn line mt-3"
          onClick={() => change({ steps: [...steps, { text: '', duration: '', from: null }] })}
        >
          {signs.add}
          {words.add_step}
        </button>
      )}
    </fieldset>
  );
}
