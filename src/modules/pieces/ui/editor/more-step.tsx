'use client';

import { latinDigits } from '@/domain/digits';
import { pieceLimits, textLimits } from '@/domain/product/limits';
import { useEditor } from './editor-context';
import { Making } from './making';
import { OptionMatrix } from './option-matrix';
import { StepFrame, Wrong } from './step-frame';
import { mostOf } from './steps';
import { fill } from './words';

/** What may stay empty: size, care, work, weight, kinds, a question to the buyer, how it is made. */
export function MoreStep() {
  const { words, draft, wrong } = useEditor();
  const labels = words.more;
  const isAsking = Object.values(draft.question).some(Boolean);
  return (
    <StepFrame title={labels.title} say={labels.say}>
      <TextField field="size" label={labels.size} hint={labels.size_hint} most={textLimits.size} />
      <TextField field="care" label={labels.care} hint={labels.care_hint} most={textLimits.care} />
      <FigureField field="hours" label={labels.hours} wrongWord={labels.hours_wrong} />
      <FigureField field="weight" label={labels.weight} wrongWord={labels.weight_wrong} />
      <OptionMatrix />
      <section className="more-part">
        <TextField
          field="question"
          label={labels.ask}
          hint={labels.ask_hint}
          most={textLimits.ask}
        />
        {isAsking && (
          <FigureField
            field="letters"
            label={labels.letters}
            wrongWord={fill(labels.letters_wrong, { most: pieceLimits.askLetters })}
          />
        )}
        {wrong?.field === 'letters' && !isAsking && (
          <Wrong field="letters">{fill(labels.letters_wrong, { most: mostOf.letters })}</Wrong>
        )}
      </section>
      <Making />
    </StepFrame>
  );
}

/** One text in the language she writes in; other languages keep theirs. */
function TextField({
  field,
  label,
  hint,
  most,
}: {
  field: 'size' | 'care' | 'question';
  label: string;
  hint: string;
  most: number;
}) {
  const { draft, change } = useEditor();
  const { language } = draft;
  return (
    <div className="field">
      <label className="label" htmlFor={`more-${field}`}>
        {label}
      </label>
      <span className="hint" id={`more-${field}-hint`}>
        {hint}
      </span>
      <input
        id={`more-${field}`}
        className="in"
        lang={language}
        dir={language === 'en' ? 'ltr' : 'rtl'}
        autoComplete="off"
        maxLength={most}
        aria-describedby={`more-${field}-hint`}
        value={draft[field][language] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change((now) => ({ [field]: { ...now[field], [language]: value } }))
        }
      />
    </div>
  );
}

function FigureField({
  field,
  label,
  wrongWord,
}: {
  field: 'hours' | 'weight' | 'letters';
  label: string;
  wrongWord: string;
}) {
  const { draft, wrong, change } = useEditor();
  const isWrong = wrong?.field === field;
  return (
    <div className="field">
      <label className="label" htmlFor={`more-${field}`}>
        {label}
      </label>
      <input
        id={`more-${field}`}
        className="in short"
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        value={draft[field]}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `wrong-${field}` : undefined}
        onChange={({ currentTarget }) =>
          change({ [field]: latinDigits(currentTarget.value).slice(0, 7) })
        }
      />
      {isWrong && <Wrong field={field}>{wrongWord}</Wrong>}
    </div>
  );
}
