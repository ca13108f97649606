import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { Thappa } from '@/ui/thappa-mark';

/** What she writes on the parcel: its number beside her mark, as the label would be. */
export async function ParcelLabel({
  artisanId,
  number,
  locale,
}: {
  artisanId: string;
  number: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'fulfillment.label' });
  return (
    <section className="mb-6 border-2 border-ink bg-surface p-4" aria-labelledby="parcel-label">
      <h2 id="parcel-label" className="[--size:var(--t1)]">
        {t('title')}
      </h2>
      <p className="my-3 flex items-center gap-4 [--mark-ink:var(--madder)] [--mark:3.25rem]">
        <Thappa id={artisanId} fine />
        <span className="num text-t3 font-bold leading-tight">{number}</span>
      </p>
      <p className="small mute">{t('hint')}</p>
    </section>
  );
}

/** The photo of the packed parcel, as it was taken. */
export async function PackedPhoto({ photo, locale }: { photo: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'fulfillment.label' });
  const address = `/media/packed/${photo}`;
  return (
    <figure className="mt-6">
      <a href={address}>
        <img
          src={`${address}?width=320`}
          alt={t('photo')}
          className="h-64 w-auto max-w-full border border-rule object-contain"
          loading="lazy"
        />
      </a>
      <figcaption className="small mute mt-1">{t('photo')}</figcaption>
    </figure>
  );
}
