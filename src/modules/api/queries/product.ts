import { isSlug } from '@/domain/text/slug';
import type { Locale } from '@/messages/locales';
import { productPage } from '@/modules/catalog/queries/product-page';
import { shortMemory } from '@/platform/short-memory';
import { productOf } from './present';

const remembered = shortMemory<ReturnType<typeof productOf> | null>(2_000, 5_000);

/** A piece as the API tells it, or null; up to five seconds old. */
export const apiProduct = (slug: string, locale: Locale, now: Date) =>
  remembered(`${locale} ${slug}`, now, async () => {
    const piece = isSlug(slug) ? await productPage(slug, now) : null;
    return piece && productOf(piece, locale);
  });
