import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icons';
import { SkipLink } from './navigation';
import { Count } from './price';
import { Brand } from './shop-shell';
import './styles/desk.css';

/** One queue or register of the desk; `count` is what waits for someone. */
export type DeskPlace = {
  href: string;
  label: ReactNode;
  icon: IconName;
  count?: number;
  isCurrent?: boolean;
};

/** The staff desk: places at the start, title, search and who at the top, work below. */
export function AdminShell({
  skipLabel,
  navLabel,
  brand,
  places,
  title,
  search,
  end,
  children,
}: {
  skipLabel: string;
  navLabel: string;
  brand: { href: string; label: string };
  places: readonly DeskPlace[];
  title: ReactNode;
  search?: ReactNode;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="desk">
      <SkipLink>{skipLabel}</SkipLink>
      <nav className="desk-nav" aria-label={navLabel}>
        <Brand {...brand} />
        {places.map((place) => (
          <a key={place.href} href={place.href} aria-current={place.isCurrent ? 'page' : undefined}>
            <Icon name={place.icon} />
            <span>{place.label}</span>
            {place.count ? <Count>{place.count}</Count> : null}
          </a>
        ))}
      </nav>
      <div className="desk-col">
        <header className="desk-top">
          <h1>{title}</h1>
          {search}
          {end && <div className="desk-end">{end}</div>}
        </header>
        <main id="main">{children}</main>
      </div>
    </div>
  );
}
