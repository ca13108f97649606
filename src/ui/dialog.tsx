'use client';

import { type ReactNode, useRef } from 'react';
import { type ButtonLook, buttonClass } from './button';

/**
 * A question before something that can't be taken back. `title` is the question; the children hold the form
 * with the verb. Without scripts the trigger is a link to the open dialog, and closing a link away from it.
 */
export function Dialog({
  id,
  trigger,
  title,
  closeLabel,
  children,
  ...look
}: ButtonLook & {
  id: string;
  trigger: ReactNode;
  title: ReactNode;
  closeLabel: ReactNode;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <a
        href={`#${id}`}
        className={buttonClass(look)}
        aria-haspopup="dialog"
        onClick={(event) => {
          if (!dialog.current?.showModal) return;
          event.preventDefault();
          dialog.current.showModal();
        }}
      >
        {trigger}
      </a>
      <dialog ref={dialog} id={id} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`} className="type-2">
          {title}
        </h2>
        {children}
        <form method="dialog" className="close-form">
          <button type="submit" className="plain">
            {closeLabel}
          </button>
        </form>
        <a href="#main" className="plain close-link">
          {closeLabel}
        </a>
      </dialog>
    </>
  );
}
