import type { ReactNode } from 'react';
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
  priority,
}: {
  href: string;
  photo: PhotoSource;
  name?: ReactNode;
  note?: ReactNode;
  big?: boolean;
  priority?: boolean;
}) {
  return (
    <a className={big ? 'patch w2 h2' : 'patch'} href={href}>
      <Photo
        photo={photo}
        ratio={null}
        priority={priority}
        sizes={big ? '(min-width: 60rem) 34vw, 100vw' : '(min-width: 60rem) 17vw, 50vw'}
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
}: {
  href: string;
  name: ReactNode;
  note?: ReactNode;
}) {
  return (
    <a className="patch w2 all-patch" href={href}>
      <span className="display type-3">{name}</span>
      {note}
    </a>
  );
}
