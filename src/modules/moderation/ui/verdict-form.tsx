'use client';

import { useActionState } from 'react';
import { untouched } from '@/domain/form-state';
import { Button } from '@/ui/button';
import { FieldError, TextArea } from '@/ui/field';
import { judgeAction } from '../actions';

export type VerdictReason = {
  readonly code: string;
  readonly name: string;
  /** What she will read. */
  readonly sentence: string;
};

/** The three verbs, with numbered reasons for the last two; works without scripts. */
export function VerdictForm({
  hidden,
  reasons,
  words,
  sentenceLanguage,
}: {
  hidden: Readonly<Record<string, string>>;
  reasons: readonly VerdictReason[];
  words: Readonly<
    Record<
      'approve' | 'request_changes' | 'reject' | 'why' | 'why_hint' | 'note' | 'note_hint',
      string
    >
  >;
  sentenceLanguage: string;
}) {
  const [state, send] = useActionState(judgeAction, untouched);
  const { reasons: why, note, ...others } = state.failures;
  const general = Object.values(others).flat();
  return (
    <form action={send} className="grid gap-3" noValidate>
      {Object.entries(hidden).map(([key, value]) => (
        <input type="hidden" name={key} value={value} key={key} />
      ))}
      {general.length > 0 && (
        <div role="alert">
          <FieldError id="verdict-error">{general.join(' ')}</FieldError>
        </div>
      )}
      <Button type="submit" name="decision" value="approve">
        {words.approve}
      </Button>
      <Button type="submit" name="decision" value="request_changes" variant="line">
        {words.request_changes}
      </Button>
      <Button type="submit" name="decision" value="reject" variant="stop">
        {words.reject}
      </Button>
      <fieldset className="mt-2" aria-describedby={why ? 'reasons-error' : undefined}>
        <legend className="label mb-1">{words.why}</legend>
        <p className="mute mb-1">{words.why_hint}</p>
        {why && (
          <div role="alert">
            <FieldError id="reasons-error">{why.join(' ')}</FieldError>
          </div>
        )}
        <ol className="grid">
          {reasons.map(({ code, name, sentence }, index) => (
            <li key={code}>
              <label className="group flex min-h-9 items-start gap-2 py-1">
                <input
                  type="checkbox"
                  className="mt-0.5 size-5 flex-none accent-neel"
                  name={`reason_${code}`}
                  defaultChecked={state.values[`reason_${code}`] !== undefined}
                />
                <span className="num w-6 flex-none border border-edge bg-surface text-center leading-snug">
                  {index + 1}
                </span>
                <span className="min-w-0">
                  {name}
                  <span
                    lang={sentenceLanguage}
                    dir="auto"
                    className="my-1 hidden border-s-3 border-haldi ps-2 [font-family:inherit] group-has-checked:block"
                  >
                    {sentence}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ol>
      </fieldset>
      <TextArea
        name="note"
        label={words.note}
        hint={words.note_hint}
        rows={3}
        maxLength={1000}
        defaultValue={state.values.note}
        error={note?.join(' ')}
        dir="auto"
      />
    </form>
  );
}
