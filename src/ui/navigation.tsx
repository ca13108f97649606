import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Figure } from './price';

/** A way to go, in words. */
export type NavLink = { href: string; label: ReactNode; isCurrent?: boolean };

/** First in the page: jumps over the shell. The main part has `id="main"`. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a className="skip vh" href="#main">
      {children}
    </a>
  );
}

/** The way here. The last step is the page itself and may be left out. */
export function Breadcrumbs({ label, steps }: { label: string; steps: readonly NavLink[] }) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {steps.map((step) => (
          <li key={step.href}>
            {step.isCurrent ? (
              <span aria-current="page">{step.label}</span>
            ) : (
              <a href={step.href}>{step.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A filter or queue that can be on; `count` in figures. On ones link to the page without them. */
export type ChipLink = {
  href: string;
  label: ReactNode;
  count?: string;
  isOn?: boolean;
  key?: string;
};

/** Filters and queues as links, so they work without scripts and can be sent to someone. */
export function Chips({
  label,
  chips,
  children,
}: {
  label: string;
  chips: readonly ChipLink[];
  children?: ReactNode;
}) {
  return (
    <nav className="chips" aria-label={label}>
      {chips.map((chip) => (
        <a
          key={chip.key ?? chip.href}
          className="chip"
          href={chip.href}
          aria-current={chip.isOn ? 'true' : undefined}
        >
          {chip.label}
          {chip.count && <Figure>{chip.count}</Figure>}
        </a>
      ))}
      {children}
    </nav>
  );
}

/** More of a list, by link. Lists know no page numbers: they go on from where they are. */
export function Pagination({
  nextHref,
  nextLabel,
  children,
}: {
  nextHref: string | null;
  nextLabel: ReactNode;
  children?: ReactNode;
}) {
  return (
    <p className={classNames('more')}>
      {nextHref && (
        <a className="btn line" href={nextHref} rel="next">
          {nextLabel}
        </a>
      )}
      {children && <span className="mute">{children}</span>}
    </p>
  );
}
