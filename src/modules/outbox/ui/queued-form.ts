import { type FormEvent, useActionState, useState, useTransition } from 'react';
import { type FormState, untouched } from '@/domain/form-state';
import type { StudioCommand } from '@/domain/studio/command';
import type { FormAction } from '@/ui/action-form';
import { enqueue, type OutboxFile, PhoneFull, takeBack } from './outbox';
import { personHere } from './person-here';

/** What a form comes to when it has to wait on the phone. */
type Kept = {
  readonly command: StudioCommand;
  readonly files: readonly OutboxFile[];
  readonly label: string;
  readonly holdMillis?: number;
  /** What was refused before and is done anew by this. */
  readonly instead?: readonly string[];
};

/** What the form refuses by itself, each sentence under its field. */
type Wrong = { readonly wrong: FormState['failures'] };

type Queued = {
  readonly action: FormAction;
  readonly keep: (form: FormData) => Promise<Kept | Wrong>;
  /** Makes what is sent smaller, such as a photo. */
  readonly lighten?: (form: FormData) => Promise<FormData>;
  /** Said when the phone has no room for it. */
  readonly full: string;
};

/**
 * A form that is sent as it always was, and kept on the phone where there is no network or the sending fails. Without
 * scripts it is a plain form.
 */
export function useQueuedForm({ action, keep, lighten, full }: Queued) {
  const [state, send] = useActionState(action, untouched);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [, startTransition] = useTransition();
  const shown = answered ?? state;

  async function wait(form: FormData): Promise<FormState> {
    const kept = await keep(form);
    if ('wrong' in kept) return refusal(kept.wrong);
    try {
      await enqueue({ ...kept, person: personHere() });
      for (const key of kept.instead ?? []) await takeBack(key);
      return untouched;
    } catch (error) {
      if (error instanceof PhoneFull) return refusal({ form: [full] });
      throw error;
    }
  }

  async function answer(form: FormData): Promise<FormState> {
    if (!navigator.onLine) return wait(form);
    try {
      return await action(shown, lighten ? await lighten(form) : form);
    } catch (error) {
      if (isLost(error)) return wait(form);
      throw error;
    }
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    startTransition(async () => {
      const next = await answer(form);
      startTransition(() => setAnswered(next));
    });
  }
  return { state: shown, send, onSubmit };
}

const refusal = (failures: FormState['failures']): FormState => ({
  status: 'refused',
  failures,
  values: {},
});

/** Whether it never came to an answer; browsers say so in their own words. Next's ways on carry a digest. */
const isLost = (error: unknown): boolean =>
  error instanceof Error &&
  !('digest' in error) &&
  (!navigator.onLine ||
    (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)));
