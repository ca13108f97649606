import { Gallery } from '@/ui/gallery';
import { Heading, Headline } from '@/ui/headline';
import { Breadcrumbs, Chips, Pagination } from '@/ui/navigation';
import { ProductCard, type ProductCardView, ProductGrid } from '@/ui/product-card';
import { Quilt, QuiltAll, QuiltCoin, QuiltHeadline, QuiltPatch } from '@/ui/quilt';
import { SearchBox } from '@/ui/search-box';
import { photos, type Sample, sums } from './specimen';

/** The quilt as on home, with few patches. */
export function QuiltBoard({ t }: Sample) {
  const patch = (key: 'ajrak' | 'ralli' | 'pottery', count: number) => (
    <QuiltPatch
      href="#"
      photo={{ ...photos[key], alt: '' }}
      name={<Headline>{t(key)}</Headline>}
      note={t('pieces', { count })}
    />
  );
  return (
    <Quilt>
      <QuiltHeadline heading={<Heading level={1}>{t('hero')}</Heading>}>
        <p className="mb-4 max-w-[40ch]">{t('heroNote')}</p>
        <SearchBox
          action="/search"
          label={t('search')}
          placeholder={t('find')}
          submitLabel={t('search')}
        />
      </QuiltHeadline>
      <QuiltPatch href="#" photo={photos.ajrakClose} big priority />
      <QuiltCoin href="#split" lead={t('coinLead')} figure="86">
        {t('coinEnd')}
      </QuiltCoin>
      {patch('pottery', 86)}
      {patch('ajrak', 214)}
      {patch('ralli', 131)}
      <QuiltPatch href="#" photo={photos.khussa} name={<Headline>{t('title4')}</Headline>} />
      {patch('pottery', 28)}
      <QuiltAll href="#" name={<Headline>{t('all')}</Headline>} note={t('allNote')} />
    </Quilt>
  );
}

/** Cards in their states, and what stands around a list. */
export function ListBoard({ locale, t, side }: Sample & { side: string }) {
  const card: ProductCardView = {
    href: '#',
    photo: photos.ajrak,
    title: t('title1'),
    price: sums.price,
    share: sums.hers,
    shareText: t('gets'),
    artisanId: 'art_zubaida',
    byline: t('zubaida'),
    arrives: t('arrives'),
  };
  const cards: ProductCardView[] = [
    card,
    {
      ...card,
      photo: photos.pottery,
      title: t('title2'),
      artisanId: 'art_rehmat',
      byline: t('rehmat'),
    },
    {
      ...card,
      photo: photos.ralli,
      title: t('title3'),
      artisanId: 'art_lali',
      badge: t('onlyOne'),
    },
    {
      ...card,
      photo: photos.khussa,
      title: t('title4'),
      artisanId: 'art_nawaz',
      soldText: t('askForOne'),
    },
  ];
  return (
    <section className="wrap sec">
      <Breadcrumbs
        label={`${t('home')}, ${side}`}
        steps={[
          { href: '#home', label: t('home') },
          { href: '#crafts', label: t('crafts') },
          { href: '#here', label: t('ajrak'), isCurrent: true },
        ]}
      />
      <div className="head-row">
        <Heading level={2}>{t('newPieces')}</Heading>
        <a href="#all">{t('seeAll')}</a>
      </div>
      <div className="mb-6">
        <Chips
          label={`${t('filters')}, ${side}`}
          chips={[
            { href: '#1', label: t('ajrak'), isOn: true },
            { href: '#2', label: t('upTo'), count: '37' },
            { href: '#3', label: t('clear') },
          ]}
        />
      </div>
      <ProductGrid>
        {cards.map((one) => (
          <ProductCard key={one.artisanId} card={one} locale={locale} />
        ))}
      </ProductGrid>
      <Pagination nextHref="#more" nextLabel={t('showMore')}>
        {t('shown')}
      </Pagination>
    </section>
  );
}

/** Pictures of one piece. */
export function GalleryBoard({ t, id, side }: Sample & { id: string; side: string }) {
  return (
    <Gallery
      id={id}
      label={`${t('pictures')}, ${side}`}
      zoomLabel={t('enlarge')}
      closeLabel={t('close')}
      shots={[
        { photo: photos.ajrak, plate: t('folded') },
        { photo: photos.ajrakClose },
        { photo: photos.ajrakScale },
      ]}
    />
  );
}
