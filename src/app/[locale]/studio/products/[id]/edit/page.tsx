import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { personOf } from '@/modules/outbox/queries';
import { editorChoices, pieceForEditing } from '@/modules/pieces/queries/editing';
import { editorHeadings, editorWords, PieceEditor } from '@/modules/pieces/ui/editor/piece-editor';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { offeredMethods } from '@/platform/payments/providers';
import { requireArtisan } from '@/platform/session';
import { pageLanguage } from '../../../../(shop)/page-language';
import { StudioFrame } from '../../../frame';
import { inShop, openShop } from '../../../shop-door';

type Props = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLanguage(params) });
  return { title: `${t('editor.edit_title')} · ${t('studio.title')}`, robots: { index: false } };
}

/** A piece that is there already: every decision of it can be taken anew. */
export default async function EditPiecePage({ params }: Props) {
  const locale = await pageLanguage(params);
  const { id } = await params;
  const path = `/studio/products/${id}`;
  const actor = await requireArtisan(locale, `${path}/edit`);
  const edited = await pieceForEditing(actor, id, now());
  if (!edited) notFound();
  const open = await openShop(actor, edited.artisanId, locale);
  const choices = await editorChoices(actor, edited.artisanId, now());
  if (!choices) notFound();
  const words = await editorWords(locale);
  return (
    <StudioFrame open={open} place="pieces" path={inShop(open, `${path}/edit`)} locale={locale}>
      <PieceEditor
        choices={{ ...choices, fees: edited.fees }}
        edited={edited}
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
