import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { Asked } from '@/modules/desk/schema/filters';
import { pageLanguage } from '../(shop)/page-language';
import type { Place } from './desk-page';

/** What every page of the desk is given. */
export type DeskPageProps = {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<Asked>;
};

export const deskLanguage = pageLanguage;

export async function deskTitle(
  params: Promise<{ locale: string }>,
  place: Place,
): Promise<Metadata> {
  const t = await getTranslations({
    locale: await pageLanguage(params),
    namespace: 'admin.places',
  });
  return { title: t(place) };
}
