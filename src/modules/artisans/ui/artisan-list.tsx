import { getTranslations } from 'next-intl/server';
import { Tongue } from '@/modules/catalog/ui/tongue';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Thappa } from '@/ui/thappa-mark';
import type { ArtisanCard } from '../types';

/** Makers as a register: mark, name, craft and place, and one sentence of theirs. */
export async function ArtisanList({
  artisans,
  locale,
  sheet,
}: {
  artisans: readonly ArtisanCard[];
  locale: Locale;
  /** Where their marks lie together, for a list too long to draw them in place. */
  sheet?: string;
}) {
  const t = await getTranslations({ locale, namespace: 'artisans' });
  return (
    <ul className="grid gap-x-8 border-t-2 border-ink wide:grid-cols-3">
      {artisans.map((artisan) => (
        <li
          key={artisan.id}
          className="relative grid grid-cols-[auto_minmax(0,1fr)] items-start gap-4 border-b border-rule py-5 [--mark:4rem]"
        >
          <Thappa id={artisan.id} fine sheet={sheet} />
          <div>
            <h3>
              <a
                className="no-underline after:absolute after:inset-0 hover:underline"
                href={addressIn(locale, `/artisans/${artisan.slug}`)}
              >
                {artisan.name[locale]}
              </a>
            </h3>
            <p className="small mute">
              {t('list.byline', {
                craft: artisan.craft.name[locale],
                place: artisan.place[locale],
              })}
              {' · '}
              {t('page.count', { count: artisan.pieces })}
            </p>
            <p className="mt-2">
              <Tongue text={artisan.quote[locale]} locale={locale} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
