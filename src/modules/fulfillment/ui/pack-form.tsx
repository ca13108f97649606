'use client';

import { useActionState, useState } from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { FieldError } from '@/ui/field';
import { Icon } from '@/ui/icon';
import { SubmitButton } from '@/ui/submit-button';
import { PhotoField, type PhotoWords } from './photo-field';

/** The one act of a packed parcel: a photo if she likes, and "Mark packed". */
export function PackForm({
  action,
  orderId,
  locale,
  mostBytes,
  words,
}: {
  action: FormAction;
  orderId: string;
  locale: string;
  mostBytes: number;
  words: PhotoWords & { readonly submit: string; readonly busy: string };
}) {
  const [state, send] = useActionState(action, untouched);
  const [isFine, setFine] = useState(true);
  const { photo = [], ...rest } = state.failures;
  const others = Object.values(rest).flat();
  return (
    <form
      action={send}
      onSubmit={(event) => {
        if (!isFine) event.preventDefault();
      }}
    >
      <input type="hidden" name="orderId" value={orderId} />
      <input type="hidden" name="locale" value={locale} />
      <PhotoField
        refusal={state.status === 'refused' ? state : null}
        words={words}
        mostBytes={mostBytes}
        error={photo[0]}
        onChoose={setFine}
      />
      {others.length > 0 && (
        <div role="alert" className="mb-4">
          <FieldError id="pack-error">{others.join(' ')}</FieldError>
        </div>
      )}
      <SubmitButton size="big" wide busyLabel={words.busy}>
        <Icon name="package" />
        {words.submit}
      </SubmitButton>
    </form>
  );
}
