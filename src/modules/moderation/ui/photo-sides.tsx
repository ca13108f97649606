import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { photoAddress } from '@/ui/photo-source';
import type { ModerationItem } from '../queries/item';

type Photos = ModerationItem['item']['after']['photos'];

/** The photos, the first one big; of a change beside those that are public now where they differ. */
export async function PhotoSides({
  item,
  locale,
}: {
  item: ModerationItem['item'];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  const { before, after } = item;
  const names = (photos: Photos) => photos.map(({ media }) => media).join();
  const isOther = before !== null && names(before.photos) !== names(after.photos);
  return (
    <div className={isOther ? 'grid gap-6 sm:grid-cols-2' : undefined}>
      {isOther && (
        <section aria-label={t('sides.now')}>
          <p className="label mb-1">{t('sides.now')}</p>
          <Side photos={before.photos} known={null} locale={locale} />
        </section>
      )}
      <section aria-label={t('sides.change')}>
        {isOther && <p className="label mb-1">{t('sides.change')}</p>}
        <Side
          photos={after.photos}
          known={isOther ? new Set(before.photos.map(({ media }) => media)) : null}
          locale={locale}
        />
      </section>
    </div>
  );
}

/** `known` are those that are public already; what is not among them is marked as new. */
async function Side({
  photos,
  known,
  locale,
}: {
  photos: Photos;
  known: ReadonlySet<string> | null;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  if (photos.length === 0) return <p className="mute">{t('no_photos')}</p>;
  // Rows below the first that come out even.
  const isPaired = photos.length % 2 === 1 && photos.length < 6;
  const below = isPaired ? 'col-span-3' : 'col-span-3 sm:col-span-2';
  return (
    <ul className="grid grid-cols-6 gap-2">
      {photos.map((photo, index) => (
        <li key={photo.media} className={index === 0 ? 'col-span-6' : below}>
          <a
            className="block bg-sunk no-underline"
            href={photoAddress({ ...photo, alt: '' }, 1280)}
            target="_blank"
            rel="noreferrer"
          >
            <img
              className={`w-full object-contain ${index === 0 ? 'aspect-[5/4]' : 'aspect-square'}`}
              src={photoAddress({ ...photo, alt: '' }, index === 0 ? 960 : 480)}
              alt={t('photo', { number: index + 1 })}
              width={index === 0 ? 640 : 384}
              height={index === 0 ? 512 : 384}
              loading={index === 0 ? undefined : 'lazy'}
            />
          </a>
          <p className="small mute">
            {'shot' in photo ? t(`shots.${photo.shot}`) : t('photo', { number: index + 1 })}
            {known && !known.has(photo.media) && <b className="text-ink"> · {t('new_photo')}</b>}
          </p>
        </li>
      ))}
    </ul>
  );
}
