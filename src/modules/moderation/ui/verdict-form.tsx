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
    Record<'approve' | 'request_changes' | 'reject' | 'why' | 'note' | 'note_hint', string>
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
        {why && (
          <div role="alert">
            <FieldError id="reasons-error">{why.join(' ')}</FieldError>
          </div>
        )}
        <ol className="grid">
          {reasons.map(({ code, name, sentence }, index) => (
            <li key={code}>
              <label className="flex min-h-10 items-start gap-2 py-1.5">
                <input
                  type="checkbox"
                  className="mt-1 size-5 flex-none"
                  name={`reason_${code}`}
                  defaultChecked={state.values[`reason_${code}`] !== undefined}
                />
                <span>
                  <span className="mute">{index + 1}</span> {name}
                  <small className="mute block" lang={sentenceLanguage} dir="auto">
                    {sentence}
                  </small>
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
