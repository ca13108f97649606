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

/** Reasons that go with the same verb. */
export type ReasonGroup = { readonly label: string; readonly reasons: readonly VerdictReason[] };

/** The three verbs, with reasons for the last two; works without scripts. */
export function VerdictForm({
  hidden,
  groups,
  words,
  sentenceLanguage,
}: {
  hidden: Readonly<Record<string, string>>;
  groups: readonly ReasonGroup[];
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
  // The field for a word of her own may be out of sight, below all the reasons.
  const general = [...Object.values(others).flat(), ...(note ?? [])];
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
        {groups.map(({ label, reasons }) => (
          <fieldset key={label} className="mt-3">
            <legend className="label">{label}</legend>
            {reasons.map((reason) => (
              <ReasonBox
                key={reason.code}
                reason={reason}
                language={sentenceLanguage}
                isChosen={state.values[`reason_${reason.code}`] !== undefined}
              />
            ))}
          </fieldset>
        ))}
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

/** A reason to tick; what she will read of it opens below. */
function ReasonBox({
  reason: { code, name, sentence },
  language,
  isChosen,
}: {
  reason: VerdictReason;
  language: string;
  isChosen: boolean;
}) {
  return (
    <label className="group flex min-h-11 items-start gap-3 py-2 wide:min-h-9 wide:py-1">
      <input
        type="checkbox"
        className="mt-0.5 h-5 w-5 flex-none accent-neel"
        name={`reason_${code}`}
        defaultChecked={isChosen}
      />
      <span className="min-w-0">
        {name}
        <span
          lang={language}
          dir="auto"
          className="my-1 hidden border-s-3 border-haldi ps-2 [font-family:inherit] group-has-checked:block"
        >
          {sentence}
        </span>
      </span>
    </label>
  );
}
