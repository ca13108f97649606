import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { craftTiles } from '@/modules/catalog/queries/crafts';
import { CraftSquare } from '@/modules/catalog/ui/home-quilt';
import { addressIn } from '@/ui/address';
import { Heading, Headline, HeadlineFont } from '@/ui/headline';
import { Quilt, QuiltAll } from '@/ui/quilt';
import { headlines } from '../headlines';
import { pageLanguage, pageMetadata } from '../page-language';

type Props = { params: Promise<{ locale: string }> };

export const dynamic = 'force-static';
export const revalidate = false;
export const generateStaticParams = () => [];

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
  const sold = crafts.filter((craft) => craft.pieces > 0).length;
  const pieces = crafts.reduce((all, craft) => all + craft.pieces, 0);
  const cut = await headlines(locale, [heading, t('all'), ...crafts.map((craft) => craft.name.ur)]);
  return (
    <main id="main">
      <HeadlineFont cut={cut} />
      <div className="wrap py-8">
        <Heading level={1}>{heading}</Heading>
        <p className="mute mt-3 max-w-text">{t('intro', { sold })}</p>
      </div>
      <Quilt>
        {crafts.map((craft) => (
          <CraftSquare key={craft.slug} craft={craft} locale={locale} />
        ))}
        <QuiltAll
          href={addressIn(locale, '/search')}
          name={<Headline>{t('all')}</Headline>}
          note={t('allNote', { count: pieces })}
        />
      </Quilt>
    </main>
  );
}
