'use client';

import type { PieceStep } from '@/domain/product/content';
import { pieceLimits, textLimits } from '@/domain/product/limits';
import { useEditor } from './editor-context';
import { Sign } from './sign';
import { fill } from './words';

/** How it is made, step by step. */
export function Making() {
  const { words, draft, change } = useEditor();
  const { language, making } = draft;
  const labels = words.more;
  const write = (at: number, part: keyof PieceStep, text: string) =>
    change((now) => ({
      making: now.making.map((step, place) =>
        place === at ? { ...step, [part]: { ...step[part], [language]: text } } : step,
      ),
    }));
  return (
    <fieldset className="more-part">
      <legend className="label">{labels.steps}</legend>
      {making.map((step, at) => {
        const name = fill(labels.step, { at: at + 1 });
        const key = `step-${at}`;
        return (
          <div className="making" key={key}>
            <label>
              <span className="label">{name}</span>
              <textarea
                className="in"
                lang={language}
                dir={language === 'en' ? 'ltr' : 'rtl'}
                maxLength={textLimits.step}
                value={step.text[language] ?? ''}
                onChange={({ currentTarget: { value } }) => write(at, 'text', value)}
              />
            </label>
            <label>
              <span className="label">
                {labels.duration} <small>({words.optional})</small>
              </span>
              <input
                className="in"
                lang={language}
                dir={language === 'en' ? 'ltr' : 'rtl'}
                autoComplete="off"
                maxLength={textLimits.duration}
                value={step.duration[language] ?? ''}
                onChange={({ currentTarget: { value } }) => write(at, 'duration', value)}
              />
            </label>
            <button
              type="button"
              className="plain tall"
              onClick={() =>
                change((now) => ({ making: now.making.filter((_, place) => place !== at) }))
              }
            >
              <Sign name="trash" />
              {fill(labels.remove_step, { at: at + 1 })}
            </button>
          </div>
        );
      })}
      {making.length < pieceLimits.steps && (
        <button
          type="button"
          className="btn line"
          onClick={() => change((now) => ({ making: [...now.making, { text: {}, duration: {} }] }))}
        >
          <Sign name="plus-bold" />
          {labels.add_step}
        </button>
      )}
    </fieldset>
  );
}
