import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icons';

/** done = firoza · now = turmeric · live = indigo · stop = madder · neutral */
export type Tone = 'done' | 'now' | 'live' | 'stop' | 'neutral';

/** A state in a word, with a bar of its colour. */
export function StatusChip({
  tone,
  icon,
  children,
}: {
  tone: Tone;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={`status tone-${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

const NOTICE_ICONS: Record<Tone, IconName> = {
  done: 'check-bold',
  now: 'hand-coins-bold',
  live: 'info-bold',
  neutral: 'info-bold',
  stop: 'warning-bold',
};

/** Something to know before going on. `urgent` is read out at once (an error after sending). */
export function Notice({
  tone = 'live',
  icon,
  urgent,
  children,
}: {
  tone?: Tone;
  icon?: IconName;
  urgent?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`notice tone-${tone}`} role={urgent ? 'alert' : undefined}>
      <Icon name={icon ?? NOTICE_ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}

/** Nothing here: one sentence and one way on. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** One step of a running-stitch line. */
export type StitchStep = {
  key: string;
  state: 'done' | 'now' | 'todo' | 'failed';
  title: ReactNode;
  note?: ReactNode;
};

/** Progress sewn step by step; sewn is done, unsewn is to come. `stateWords` are read out, not shown. */
export function Stitch({
  steps,
  stateWords,
}: {
  steps: readonly StitchStep[];
  stateWords?: Record<StitchStep['state'], string>;
}) {
  return (
    <ol className="stitch">
      {steps.map((step) => (
        <li
          key={step.key}
          className={step.state}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <b>
            {step.title}
            {stateWords && <span className="vh"> ({stateWords[step.state]})</span>}
          </b>
          {step.note && <span className="small mute">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
