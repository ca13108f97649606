import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icons';
import { SkipLink } from './navigation';
import { Count } from './price';
import { Thappa } from './thappa-mark';
import './styles/studio.css';

/** One of the studio's few places. `icon` in its regular weight; the current one is drawn filled. */
export type StudioPlace = {
  href: string;
  label: ReactNode;
  icon: IconName;
  currentIcon?: IconName;
  count?: number;
  isCurrent?: boolean;
};

/** The maker's rooms: five places under the thumb, her mark or the way back on top, one job below. */
export function StudioShell({
  skipLabel,
  navLabel,
  places,
  who,
  back,
  sent,
  end,
  children,
}: {
  skipLabel: string;
  navLabel: string;
  places: readonly StudioPlace[];
  who?: { id: string; name: ReactNode };
  back?: { href: string; label: ReactNode };
  /** Whether everything done on this phone has reached us. */
  sent?: ReactNode;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="studio">
      <SkipLink>{skipLabel}</SkipLink>
      <nav className="studio-nav" aria-label={navLabel}>
        {places.map((place) => (
          <a key={place.href} href={place.href} aria-current={place.isCurrent ? 'page' : undefined}>
            <Icon name={place.isCurrent ? (place.currentIcon ?? place.icon) : place.icon} />
            <span>{place.label}</span>
            {place.count ? <Count>{place.count}</Count> : null}
          </a>
        ))}
      </nav>
      <div className="studio-col">
        <header className="studio-top">
          {back && (
            <a href={back.href}>
              <Icon name="arrow-left-bold" />
              <span>{back.label}</span>
            </a>
          )}
          {who && (
            <span className="studio-who">
              <Thappa id={who.id} fine />
              <b>{who.name}</b>
            </span>
          )}
          {(sent || end) && (
            <div className="studio-end">
              {sent}
              {end}
            </div>
          )}
        </header>
        <main id="main">{children}</main>
      </div>
    </div>
  );
}

/** A sum of hers on turmeric; a link when there is an account behind it. */
export function MoneyLine({
  href,
  label,
  sum,
  note,
}: {
  href?: string;
  label: ReactNode;
  sum: ReactNode;
  note?: ReactNode;
}) {
  const body = (
    <>
      <span>{label}</span>
      <span className="sum">{sum}</span>
      {href && <Icon name="caret-right-bold" />}
      {note && <span className="small money-note">{note}</span>}
    </>
  );
  return href ? (
    <a className="money" href={href}>
      {body}
    </a>
  ) : (
    <div className="money">{body}</div>
  );
}

/** What is still to do before her shop opens; stands where her money will. */
export function TaskPatch({
  href,
  label,
  note,
}: {
  href: string;
  label: ReactNode;
  note: ReactNode;
}) {
  return (
    <a className="task-patch" href={href}>
      <Icon name="storefront-duotone" />
      <span>
        <b>{label}</b>
        <small>{note}</small>
      </span>
      <Icon name="caret-right-bold" />
    </a>
  );
}

/** One big way on. Turmeric is never a tile: it is money. */
export type TileLink = {
  href: string;
  label: ReactNode;
  icon: IconName;
  dye?: 'neel' | 'madder' | 'firoza';
  count?: number;
};

/** Up to four big ways on, drawn as patches. */
export function Tiles({ tiles }: { tiles: readonly TileLink[] }) {
  return (
    <div className="tiles">
      {tiles.map((tile) => (
        <a key={tile.href} className={`tile ${tile.dye ?? ''}`.trim()} href={tile.href}>
          <Icon name={tile.icon} />
          <span>{tile.label}</span>
          {tile.count ? <Count>{tile.count}</Count> : null}
        </a>
      ))}
    </div>
  );
}

/** A quieter way on: one whole-width row. */
export type WayOn = { href: string; label: ReactNode; icon: IconName; note?: ReactNode };

/** Ways that are taken now and then, one below the other. */
export function WaysOn({ ways }: { ways: readonly WayOn[] }) {
  return (
    <ul className="ways">
      {ways.map((way) => (
        <li key={way.href}>
          <a href={way.href}>
            <Icon name={way.icon} />
            <span>
              {way.label}
              {way.note && <small>{way.note}</small>}
            </span>
            <Icon name="caret-right-bold" />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The heading of a page with its ear: what the page is, and the one thing to do on it. */
export function StudioHead({
  heading,
  lead,
  ear,
}: {
  heading: ReactNode;
  lead?: ReactNode;
  ear: ReactNode;
}) {
  return (
    <div className="studio-head">
      <div>
        {heading}
        {lead && <p className="mute text-t1">{lead}</p>}
      </div>
      {ear}
    </div>
  );
}
