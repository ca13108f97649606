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
