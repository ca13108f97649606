import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { herImports } from '@/modules/imports/queries/screen';
import { SendTable, SentTables } from '@/modules/imports/ui/import-list';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead } from '@/ui/studio-shell';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

const path = '/studio/products/import';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('imports.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** Many pieces at once, out of a table; for groups and for whoever helps them. */
export default async function ImportPage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, path);
  const asked = await searchParams;
  const open = await openShop(actor, textOf(asked.shop), locale);
  const tables = await herImports(actor, open.shop.id);
  if (!tables) notFound();
  const t = await getTranslations({ locale, namespace: 'imports' });
  const headings = [t('title'), t('send.title'), t('sent')];
  return (
    <StudioFrame
      open={open}
      place="pieces"
      path={inShop(open, path)}
      back={inShop(open, '/studio/products')}
      locale={locale}
    >
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines(headings) : null} />
      <StudioHead
        heading={<Heading level={1}>{t('title')}</Heading>}
        ear={
          <ListenButton
            text={`${t('title')}. ${t('say')}`}
            label={t('hear', { text: t('title') })}
            locale={locale}
          />
        }
      />
      <SendTable shop={open.shop} problem={textOf(asked.problem) ?? null} locale={locale} />
      <SentTables tables={tables} locale={locale} />
    </StudioFrame>
  );
}
