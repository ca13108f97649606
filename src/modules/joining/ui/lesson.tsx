import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icons';
import { ListenButton } from '@/ui/listen-button';

const pages = [
  { key: 'l1', icon: 'camera-duotone', pictures: ['ajrak-01-hero'] },
  {
    key: 'l2',
    icon: 'camera-duotone',
    pictures: ['ajrak-01-hero', 'ajrak-01-detail', 'ajrak-01-scale'],
  },
  { key: 'l3', icon: 'camera-duotone', pictures: ['blue-pottery-01-hero'] },
  { key: 'l4', icon: 'package-duotone', pictures: [] },
  { key: 'l5', icon: 'package-duotone', pictures: [] },
  { key: 'l6', icon: 'truck-duotone', pictures: [] },
] as const satisfies readonly {
  readonly key: string;
  readonly icon: IconName;
  readonly pictures: readonly string[];
}[];

/** How to take the photo and how to pack, in pictures and short sentences that can be heard. */
export async function Lesson({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'joining.lesson' });
  const say = await getTranslations({ locale, namespace: 'joining.frame' });
  return (
    <ol className="grid gap-4">
      {pages.map(({ key, icon, pictures }) => (
        <li key={key} className="border border-rule bg-surface">
          {pictures.length > 0 ? (
            <span className="flex h-44 gap-0.5 bg-sunk">
              {pictures.map((picture) => (
                <img
                  key={picture}
                  className="min-w-0 grow basis-0 object-cover"
                  src={`/pictures/${picture}-320.webp`}
                  alt=""
                  width={320}
                  height={400}
                  loading="lazy"
                  decoding="async"
                />
              ))}
            </span>
          ) : (
            <span className="grid h-28 place-items-center bg-neel-wash text-neel [&_.icon]:size-16">
              <Icon name={icon} />
            </span>
          )}
          <span className="flex items-start gap-3 p-4">
            <span className="grow text-t1">{t(key)}</span>
            <ListenButton text={t(key)} label={say('hear', { text: t(key) })} locale={locale} />
          </span>
        </li>
      ))}
    </ol>
  );
}
