'use client';

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useState,
} from 'react';
import { untouched } from '@/domain/form-state';
import type { FormAction } from '@/ui/action-form';
import { FieldError } from '@/ui/field';
import { lockHere, lockWhenIdle } from './lock-here';

type Props = {
  readonly action: FormAction;
  readonly hidden: Readonly<Record<string, string>>;
  /** The page that asks for her number; null where she has chosen none yet. */
  readonly gate: string | null;
  readonly idleMillis: number;
  readonly noSignal: string;
  readonly children: ReactNode;
};

/** The lock's form. With a number chosen it locks without signal as well, and by itself. */
export function LockIsland({ action, hidden, gate, idleMillis, noSignal, children }: Props) {
  const [state, send] = useActionState(action, untouched);
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    if (gate === null) return;
    return lockWhenIdle(idleMillis, () => void shut(gate).then((isShut) => isShut || leave()));
  }, [gate, idleMillis]);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    if (gate === null && navigator.onLine) return;
    event.preventDefault();
    if (gate !== null && (await shut(gate))) return;
    if (navigator.onLine) startTransition(() => send(new FormData(form)));
    else setCut(true);
  }

  const sentences = isCut ? [noSignal] : Object.values(state.failures).flat();
  return (
    <form action={send} onSubmit={onSubmit}>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {children}
      {sentences.length > 0 && (
        <div role="alert">
          <FieldError id="lock-error">{sentences.join(' ')}</FieldError>
        </div>
      )}
    </form>
  );
}

/** Nothing of hers stays below the way back. */
async function shut(gate: string): Promise<boolean> {
  const isShut = await lockHere();
  if (isShut) window.location.replace(gate);
  return isShut;
}

const leave = (): void => window.location.reload();
