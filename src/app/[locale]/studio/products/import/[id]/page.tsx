import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { herImport } from '@/modules/imports/queries/screen';
import { ImportScreen } from '@/modules/imports/ui/import-screen';
import { cutHeadlines } from '@/platform/headline-font';
import { requireArtisan } from '@/platform/session';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead } from '@/ui/studio-shell';
import { pageLanguage } from '../../../../(shop)/page-language';
import { StudioFrame } from '../../../frame';
import { inShop, openShop } from '../../../shop-door';

type Props = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('imports.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** One table of pieces she sent. */
export default async function ImportedTablePage({ params }: Props) {
  const locale = await pageLanguage(params);
  const { id } = await params;
  const path = `/studio/products/import/${id}`;
  const actor = await requireArtisan(locale, path);
  const table = await herImport(actor, id);
  if (!table) notFound();
  const open = await openShop(actor, table.artisanId, locale);
  const t = await getTranslations({ locale, namespace: 'imports' });
  const { failed } = table.counts;
  const rows = failed > 0 ? t('wrong_rows', { count: failed }) : t('all_rows');
  const headings = [t('title'), t('mapping.title'), rows];
  return (
    <StudioFrame
      open={open}
      place="pieces"
      path={path}
      back={inShop(open, '/studio/products/import')}
      locale={locale}
    >
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines(headings) : null} />
      <StudioHead
        heading={<Heading level={1}>{t('title')}</Heading>}
        ear={
          <ListenButton
            text={`${t('title')}. ${t(`states.${table.status}`)}. ${rows}`}
            label={t('hear', { text: t('title') })}
            locale={locale}
          />
        }
      />
      <p className="mute mb-6 [overflow-wrap:anywhere]">
        <bdi>{table.fileName}</bdi> · {t('rows', { count: table.total })}
      </p>
      <ImportScreen table={table} locale={locale} />
    </StudioFrame>
  );
}
