import type { ReactNode } from 'react';
import type { SmallIconName } from './icons-small';
import { SmallIcon } from './small-icon';
import type { Tone } from './status';

const NOTICE_ICONS: Record<Tone, SmallIconName> = {
  done: 'check-bold',
  now: 'hand-coins-bold',
  live: 'info-bold',
  neutral: 'info-bold',
  stop: 'warning-bold',
};

/** Something to know before going on. `urgent` is read out at once (an error after sending). */
export function Notice({
  tone = 'live',
  sign,
  urgent,
  children,
}: {
  tone?: Tone;
  /** In place of the usual one of its tone. */
  sign?: ReactNode;
  urgent?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`notice tone-${tone}`} role={urgent ? 'alert' : undefined}>
      {sign ?? <SmallIcon name={NOTICE_ICONS[tone]} />}
      <div>{children}</div>
    </div>
  );
}
