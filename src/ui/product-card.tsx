import type { ReactNode } from 'react';
import type { Money } from '@/domain/money';
import { classNames } from './class-names';
import type { Locale } from './format';
import { Photo } from './photo';
import type { PhotoSource } from './photo-source';
import { Price } from './price';
import { Thread } from './split';
import { Thappa } from './thappa-mark';

/** A maker in one line: mark, name and place, and below it whatever else is said. */
export function ArtisanBadge({
  id,
  name,
  href,
  children,
}: {
  id: string;
  name: ReactNode;
  href?: string;
  children?: ReactNode;
}) {
  return (
    <span className="by">
      <Thappa id={id} />
      <span>
        {href ? <a href={href}>{name}</a> : name}
        {children && (
          <>
            <br />
            {children}
          </>
        )}
      </span>
    </span>
  );
}

/** What a list shows of a piece. All words arrive finished; the whole card is one link named by its title. */
export type ProductCardView = {
  href: string;
  photo: PhotoSource;
  title: ReactNode;
  price: Money;
  /** What the maker gets, and the same as words ("Zubaida gets 4,171"). */
  share: Money;
  shareText: ReactNode;
  artisanId: string;
  /** Left out on her own page. */
  byline?: ReactNode;
  arrives?: ReactNode;
  badge?: ReactNode;
  /** Words in place of the price when the piece is sold ("Ask for one"). */
  soldText?: ReactNode;
};

const CARD_SIZES = '(min-width: 60rem) 18rem, 44vw';

/** A piece in a list. The first few on a page may be `priority`. */
export function ProductCard({
  card,
  locale,
  priority,
  level: Title = 'h3',
}: {
  card: ProductCardView;
  locale: Locale;
  priority?: boolean;
  level?: 'h2' | 'h3';
}) {
  return (
    <article className="card">
      <Photo
        photo={card.photo}
        sizes={CARD_SIZES}
        badge={card.badge}
        priority={priority}
        imageClass={classNames(card.soldText ? 'sold' : undefined) || undefined}
      />
      <Thread price={card.price} share={card.share} />
      <p className="row">
        {card.soldText ? <b>{card.soldText}</b> : <Price amount={card.price} locale={locale} />}
        {!card.soldText && <span className="hers">{card.shareText}</span>}
      </p>
      <Title className="title">
        <a href={card.href}>{card.title}</a>
      </Title>
      {card.byline ? (
        <ArtisanBadge id={card.artisanId} name={card.byline}>
          {card.arrives}
        </ArtisanBadge>
      ) : (
        card.arrives && <p className="by">{card.arrives}</p>
      )}
    </article>
  );
}

/** Cards side by side: two on a phone, four (or three beside filters) on a desk. */
export function ProductGrid({ children, three }: { children: ReactNode; three?: boolean }) {
  return <div className={classNames('product-grid', three && 'three')}>{children}</div>;
}
