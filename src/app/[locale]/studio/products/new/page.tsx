import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { personOf } from '@/modules/outbox/queries';
import { editorChoices } from '@/modules/pieces/queries/editing';
import { editorHeadings, editorWords, PieceEditor } from '@/modules/pieces/ui/editor/piece-editor';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { offeredMethods } from '@/platform/payments/providers';
import { requireArtisan } from '@/platform/session';
import { pageLanguage } from '../../../(shop)/page-language';
import { StudioFrame } from '../../frame';
import { inShop, openShop, type StudioProps, textOf } from '../../shop-door';

const path = '/studio/products/new';

export async function generateMetadata({ params }: StudioProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('editor.title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** A new piece of hers, one decision a screen. */
export default async function NewPiecePage({ params, searchParams }: StudioProps) {
  const locale = await pageLanguage(params);
  const actor = await requireArtisan(locale, path);
  const open = await openShop(actor, textOf((await searchParams).shop), locale);
  const choices = await editorChoices(actor, open.shop.id, now());
  if (!choices) notFound();
  const words = await editorWords(locale);
  return (
    <StudioFrame open={open} place="new" path={inShop(open, path)} locale={locale}>
      <PieceEditor
        choices={choices}
        edited={null}
        shopName={open.shop.name[locale]}
        methods={offeredMethods()}
        person={personOf(actor)}
        words={words}
        cut={locale === 'ur' ? await cutHeadlines(editorHeadings(words)) : null}
        locale={locale}
      />
    </StudioFrame>
  );
}
