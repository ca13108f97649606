'use client';

import type { ComponentProps, ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonLook, buttonClass } from './button';

/** Sends its form once: while it is on its way the label changes, the width stays and a second press does nothing. */
export function SubmitButton({
  variant,
  size,
  wide,
  className,
  busyLabel,
  children,
  ...rest
}: ButtonLook & ComponentProps<'button'> & { busyLabel: ReactNode }) {
  const { pending } = useFormStatus();
  return (
    <button
      {...rest}
      type="submit"
      className={buttonClass({ variant, size, wide }, className)}
      data-busy={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        rest.onClick?.(event);
      }}
    >
      <span className="btn-labels">
        <span aria-hidden={pending}>{children}</span>
        <span aria-hidden={!pending}>{busyLabel}</span>
      </span>
    </button>
  );
}
