'use client';

import { useState } from 'react';
import type { PieceOption } from '@/domain/product/content';
import { pieceLimits, textLimits } from '@/domain/product/limits';
import { useEditor } from './editor-context';
import { withOptions } from './kinds';
import { OptionRows } from './option-rows';
import { Sign } from './sign';
import { Wrong } from './step-frame';
import { fill } from './words';

const emptyOption: PieceOption = { name: {}, values: [{}, {}] };

/** Kinds of one piece, such as colours: what differs, which there are, and a row of price and number for each. */
export function OptionMatrix() {
  const { words, draft, change } = useEditor();
  const [isFull, setFull] = useState(false);
  const labels = words.more;
  const put = (options: readonly PieceOption[]) => {
    const patch = withOptions(draft, options);
    setFull(patch === null);
    if (patch) change(patch);
  };
  return (
    <fieldset className="more-part">
      <legend className="label">{labels.options}</legend>
      <p className="hint">{labels.options_say}</p>
      {draft.options.map((option, at) => {
        const key = `option-${at}`;
        return (
          <OneOption
            key={key}
            option={option}
            onChange={(changed) =>
              put(draft.options.map((one, place) => (place === at ? changed : one)))
            }
            onRemove={() => put(draft.options.filter((_, place) => place !== at))}
          />
        );
      })}
      {isFull && (
        <Wrong field="options">{fill(labels.too_many, { most: pieceLimits.variants })}</Wrong>
      )}
      {draft.options.length < pieceLimits.options && (
        <button
          type="button"
          className="btn line"
          onClick={() => put([...draft.options, emptyOption])}
        >
          <Sign name="plus-bold" />
          {draft.options.length === 0 ? labels.option : labels.add_option}
        </button>
      )}
      {draft.options.length > 0 && <OptionRows />}
    </fieldset>
  );
}

function OneOption({
  option,
  onChange,
  onRemove,
}: {
  option: PieceOption;
  onChange: (option: PieceOption) => void;
  onRemove: () => void;
}) {
  const { words, draft } = useEditor();
  const { language } = draft;
  const labels = words.more;
  const text = { lang: language, dir: language === 'en' ? 'ltr' : 'rtl', autoComplete: 'off' };
  const setValue = (at: number, value: string) =>
    onChange({
      ...option,
      values: option.values.map((one, place) =>
        place === at ? { ...one, [language]: value } : one,
      ),
    });
  return (
    <div className="option">
      <label className="field">
        <span className="label">{labels.option}</span>
        <input
          className="in"
          {...text}
          placeholder={labels.option_hint}
          maxLength={textLimits.option}
          value={option.name[language] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...option, name: { ...option.name, [language]: value } })
          }
        />
      </label>
      <p className="label">{labels.values}</p>
      {option.values.map((one, at) => {
        const key = `value-${at}`;
        return (
          <div className="option-value" key={key}>
            <input
              className="in"
              {...text}
              aria-label={fill(labels.value, { at: at + 1 })}
              maxLength={textLimits.option}
              value={one[language] ?? ''}
              onChange={({ currentTarget: { value } }) => setValue(at, value)}
            />
            {option.values.length > 1 && (
              <button
                type="button"
                aria-label={fill(labels.remove_value, { at: at + 1 })}
                onClick={() =>
                  onChange({ ...option, values: option.values.filter((_, place) => place !== at) })
                }
              >
                <Sign name="x-bold" />
              </button>
            )}
          </div>
        );
      })}
      <div className="panel-verbs">
        {option.values.length < pieceLimits.optionValues && (
          <button
            type="button"
            onClick={() => onChange({ ...option, values: [...option.values, {}] })}
          >
            <Sign name="plus-bold" />
            {labels.add_value}
          </button>
        )}
        <button type="button" onClick={onRemove}>
          <Sign name="trash" />
          {labels.remove_option}
        </button>
      </div>
    </div>
  );
}
