import type { ReactNode } from 'react';
import { Heading } from '@/ui/headline';

/** A part of a page under its own heading, with a way on at the end of the line. */
export function Section({
  id,
  title,
  more,
  children,
}: {
  id?: string;
  title: ReactNode;
  more?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="sec wrap" id={id}>
      <div className="head-row">
        <Heading level={2}>{title}</Heading>
        {more}
      </div>
      {children}
    </section>
  );
}

/** Heading beside its content on a desk, above it on a phone. */
export function SideSection({
  id,
  title,
  note,
  children,
}: {
  id?: string;
  title: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="sec wrap grid gap-6 wide:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]" id={id}>
      <div>
        <Heading level={2}>{title}</Heading>
        {note && <p className="mute mt-3 max-w-[36ch]">{note}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
