import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { IconName } from './icons';
import { Photo } from './photo';
import type { PhotoSource } from './photo-source';
import './styles/studio.css';

/** One thing to do today: what, by when, and one whole-width act (or two halves) below. */
export function JobCard({
  photo,
  quantity,
  status,
  title,
  note,
  care,
  action,
}: {
  photo: PhotoSource | null;
  quantity?: number;
  status?: ReactNode;
  title: ReactNode;
  note?: ReactNode;
  /** Hear it, or have it talked over. */
  care?: ReactNode;
  action: ReactNode;
}) {
  return (
    <article className="job">
      <div className="job-photo">
        {photo && <Photo photo={photo} sizes="10rem" ratio={null} />}
        {quantity !== undefined && (
          <span className="quantity">
            <span className="num">{quantity}</span>
          </span>
        )}
      </div>
      <div className="job-text">
        {status}
        {title}
        {note && <div>{note}</div>}
      </div>
      {care && <div className="job-care">{care}</div>}
      <div className="job-act">{action}</div>
    </article>
  );
}

/** One line of work. `word` says Done / To do / Waiting for us; `end` may hold an ear button. */
export type Task = {
  key: string;
  state: 'done' | 'now' | 'todo';
  icon: IconName;
  title: ReactNode;
  word?: ReactNode;
  end?: ReactNode;
};

/** The steps of one job, one line each; the one to do now is marked by bar and ground. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="tasks">
      {tasks.map((task) => (
        <li
          key={task.key}
          className={classNames(task.state)}
          aria-current={task.state === 'now' ? 'step' : undefined}
        >
          <Icon name={task.state === 'done' ? 'check-circle-fill' : task.icon} />
          <span>
            {task.title}
            {task.word && (
              <>
                <br />
                <small>{task.word}</small>
              </>
            )}
          </span>
          {task.end}
        </li>
      ))}
    </ol>
  );
}
