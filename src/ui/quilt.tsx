import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Photo } from './photo';
import type { PhotoSource } from './photo-source';

/** Squares that butt against each other; for home and the index of crafts alone. */
export function Quilt({ children }: { children: ReactNode }) {
  return <div className="quilt">{children}</div>;
}

/** The headline's field: three by two on a desk, two by two on a phone. */
export function QuiltHeadline({ heading, children }: { heading: ReactNode; children?: ReactNode }) {
  return (
    <div className="say">
      {heading}
      <div>{children}</div>
    </div>
  );
}

/** A picture with its name on a plate. `big` is two by two; `priority` for the first one seen. */
export function QuiltPatch({
  href,
  photo,
  name,
  note,
  big,
  bigOnPhone,
  priority,
}: {
  href: string;
  photo: PhotoSource;
  name?: ReactNode;
  note?: ReactNode;
  big?: boolean;
  /** One square on a desk, two by two on a phone, where a page of small ones grows tiring. */
  bigOnPhone?: boolean;
  priority?: boolean;
}) {
  const onPhone = big || bigOnPhone ? '88vw' : '44vw';
  return (
    <a className={classNames('patch', big && 'w2 h2', bigOnPhone && 'big-on-phone')} href={href}>
      <Photo
        photo={photo}
        ratio={null}
        priority={priority}
        sizes={`(min-width: 60rem) ${big ? '34vw' : '17vw'}, ${onPhone}`}
      />
      {name && (
        <span className="tag">
          <span>{name}</span>
          {note && <small>{note}</small>}
        </span>
      )}
    </a>
  );
}

/** The turmeric patch: how much of a hundred rupees reaches the maker. */
export function QuiltCoin({
  href,
  lead,
  figure,
  children,
}: {
  href: string;
  lead: ReactNode;
  figure: string;
  children: ReactNode;
}) {
  return (
    <a className="patch coin" href={href}>
      <span>{lead}</span>
      <span>
        <b>
          <span className="num">{figure}</span>
        </b>
        {children}
      </span>
    </a>
  );
}

/** The madder patch that leads to all of them. */
export function QuiltAll({
  href,
  name,
  note,
  squares,
}: {
  href: string;
  name: ReactNode;
  note?: ReactNode;
  /** How many small squares stand before it, when it is to fill what they leave of the last row. */
  squares?: { phone: number; desk: number };
}) {
  const rest = squares ? [2 - (squares.phone % 2), 6 - (squares.desk % 6)] : [2, 2];
  const span = { '--span-phone': rest[0], '--span-desk': rest[1] } as Record<string, number>;
  return (
    <a className="patch all-patch" href={href} style={span}>
      <span className="display type-3">{name}</span>
      {note}
    </a>
  );
}
