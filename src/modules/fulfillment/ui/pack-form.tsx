'use client';

import { useState } from 'react';
import { useOrderItems } from '@/modules/outbox/ui/order-items';
import { useQueuedForm } from '@/modules/outbox/ui/queued-form';
import type { FormAction } from '@/ui/action-form';
import { FieldError } from '@/ui/field';
// With the page, not fetched when it is needed: a parcel may be packed where there is no network.
import { shrinkPhoto } from '@/ui/shrink-photo';
import { SmallIcon } from '@/ui/small-icon';
import { SubmitButton } from '@/ui/submit-button';
import { PhotoField, type PhotoWords } from './photo-field';

type PackWords = PhotoWords & {
  readonly submit: string;
  readonly busy: string;
  /** What it is called while it waits on the phone. */
  readonly label: string;
  readonly unreadable: string;
  readonly full: string;
};

const packedPhoto = 'packed';

/** The one act of a packed parcel: a photo if she likes, and "Mark packed"; with or without a signal. */
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
  words: PackWords;
}) {
  const before = useOrderItems(orderId).get('order.pack');
  const { state, send, onSubmit } = useQueuedForm({
    action,
    lighten,
    full: words.full,
    keep: async (form) => {
      const photo = chosenIn(form);
      const blob = photo && (await shrinkPhoto(photo));
      if (photo && !blob) return { wrong: { photo: [words.unreadable] } };
      return {
        command: {
          kind: 'order.pack',
          order: orderId,
          photo: blob ? `local:${packedPhoto}` : null,
        },
        files: blob ? [{ local: packedPhoto, kind: 'packed', blob }] : [],
        label: words.label,
        instead: before ? [before.key] : [],
      };
    },
  });
  const [isFine, setFine] = useState(true);
  const { photo = [], ...rest } = state.failures;
  const others = Object.values(rest).flat();
  return (
    <form
      action={send}
      onSubmit={(event) => {
        if (!isFine) event.preventDefault();
        onSubmit(event);
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
        <SmallIcon name="package" />
        {words.submit}
      </SubmitButton>
    </form>
  );
}

const chosenIn = (form: FormData): File | null => {
  const photo = form.get('photo');
  return photo instanceof File && photo.size > 0 ? photo : null;
};

/** A phone's photo is many times larger than it is ever shown; what can't be read here goes as it is. */
async function lighten(form: FormData): Promise<FormData> {
  const photo = chosenIn(form);
  const blob = photo && (await shrinkPhoto(photo).catch(() => null));
  if (blob) form.set('photo', blob, 'packed.jpg');
  return form;
}
