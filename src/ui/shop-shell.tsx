import type { ReactNode } from 'react';
import { Icon } from './icon';
import { type Band, Kinara } from './kinara';
import type { NavLink } from './navigation';
import { SkipLink } from './navigation';
import { type SectionLink, SectionLinks } from './section-links';
import { Thappa } from './thappa-mark';
import { wordmarkPath, wordmarkViewBox } from './wordmark';

/** The house's own mark is a thappa like every maker's. */
const HOUSE_MARK = 'hunarmand-house';

/** The name, with its mark. `latin` is left out on Urdu pages. */
export function Brand({ href, label, latin }: { href: string; label: string; latin?: string }) {
  return (
    <a className="brand" href={href} aria-label={label}>
      <Thappa id={HOUSE_MARK} fine />
      {latin && <b lang="en">{latin}</b>}
      <svg className="wordmark" viewBox={wordmarkViewBox} aria-hidden="true">
        <path d={wordmarkPath} />
      </svg>
    </a>
  );
}

/** Top of every shop page. `cart` holds the island that knows the count; `language` a `LanguageLink`. */
export function ShopHeader({
  brand,
  skipLabel,
  navLabel,
  links,
  search,
  language,
  account,
  cart,
}: {
  brand: { href: string; label: string; latin?: string };
  skipLabel: string;
  navLabel: string;
  links: readonly SectionLink[];
  search?: { href: string; label: string };
  language?: ReactNode;
  /** On a desk only; a phone has it at the end of its row of links. */
  account?: { href: string; label: string };
  cart?: ReactNode;
}) {
  return (
    <>
      <SkipLink>{skipLabel}</SkipLink>
      <header className="top">
        <div className="wrap">
          <Brand {...brand} />
          {links.length > 0 && <SectionLinks label={navLabel} links={links} />}
          <div className="end">
            {search && (
              <a href={search.href}>
                <Icon name="magnifying-glass" />
                <span className="wide-word">{search.label}</span>
              </a>
            )}
            {language}
            {account && (
              <a className="only-wide" href={account.href}>
                {account.label}
              </a>
            )}
            {cart}
          </div>
        </div>
      </header>
    </>
  );
}

/** A column of the footer. */
export type FooterColumn = { title: ReactNode; links: readonly NavLink[] };

/** End of every shop page; its border is the band of the page's craft. */
export function ShopFooter({
  band,
  lead,
  note,
  columns,
}: {
  band?: Band;
  lead: ReactNode;
  note?: ReactNode;
  columns: readonly FooterColumn[];
}) {
  return (
    <footer className="foot">
      <Kinara band={band} />
      <div className="wrap">
        <div>
          <p className="display type-2">{lead}</p>
          {note && <p className="small foot-note">{note}</p>}
        </div>
        <div className="foot-cols">
          {columns.map((column) => (
            <div key={column.links[0]?.href}>
              <h2 className="type-1">{column.title}</h2>
              {column.links.map((link) => (
                <a key={link.href} href={link.href}>
                  {link.label}
                </a>
              ))}
            </div>
          ))}
        </div>
      </div>
    </footer>
  );
}
