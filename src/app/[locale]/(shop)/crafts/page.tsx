import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { craftTiles } from '@/modules/catalog/queries/crafts';
import { CraftSquare } from '@/modules/catalog/ui/home-quilt';
import { WaitingCrafts } from '@/modules/catalog/ui/waiting-crafts';
import { addressIn } from '@/ui/address';
import { Heading, Headline, HeadlineFont } from '@/ui/headline';
import { Quilt, QuiltAll } from '@/ui/quilt';
import { headlines } from '../headlines';
import { pageLanguage, pageMetadata } from '../page-language';

type Props = { params: Promise<{ locale: string }> };

export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

/** On a phone every fifth square is large: the row of small ones after it is even. */
const bigEvery = 5;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'catalog.crafts' });
  const { length: count } = await craftTiles();
  return pageMetadata(locale, '/crafts', {
    title: t('title'),
    description: t('description', { count }),
  });
}

export default async function CraftsPage({ params }: Props) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'catalog.crafts' });
  const crafts = await craftTiles();
  const heading = t('heading', { count: crafts.length });
  const sold = crafts.filter((craft) => craft.pieces > 0);
  const waiting = crafts.filter((craft) => craft.pieces === 0);
  const pieces = crafts.reduce((all, craft) => all + craft.pieces, 0);
  const cut = await headlines(locale, [
    heading,
    t('all'),
    t('waiting'),
    ...sold.map((craft) => craft.name.ur),
  ]);
  return (
    <main id="main">
      <HeadlineFont cut={cut} />
      <div className="wrap py-8">
        <Heading level={1}>{heading}</Heading>
        <p className="mute mt-3 max-w-text">{t('intro', { sold: sold.length })}</p>
      </div>
      <Quilt>
        {sold.map((craft, index) => (
          <CraftSquare
            key={craft.slug}
            craft={craft}
            locale={locale}
            bigOnPhone={index % bigEvery === 0}
          />
        ))}
        <QuiltAll
          href={addressIn(locale, '/search')}
          name={<Headline>{t('all')}</Headline>}
          note={t('allNote', { count: pieces })}
          squares={{
            phone: sold.length - Math.ceil(sold.length / bigEvery),
            desk: sold.length,
          }}
        />
      </Quilt>
      <WaitingCrafts crafts={waiting} locale={locale} />
    </main>
  );
}
