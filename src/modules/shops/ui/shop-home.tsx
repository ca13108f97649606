import { getTranslations } from 'next-intl/server';
import { photoOf } from '@/modules/catalog/ui/photo-of';
import { namesPlace } from '@/modules/catalog/ui/place-line';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { formatDay, formatDayRange, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icons';
import { Notice } from '@/ui/notice';
import { Photo } from '@/ui/photo';
import { WaysOn } from '@/ui/studio-shell';
import { Thappa } from '@/ui/thappa-mark';
import type { ClosureView, ShopView } from '../queries/shop';
import { SettingHead } from './setting-head';
import '@/ui/styles/shop-settings.css';

type Props = {
  readonly shop: ShopView;
  readonly closures: readonly ClosureView[];
  readonly members: number;
  /** Whether the reader may change it. */
  readonly isOwner: boolean;
  /** What was just saved. */
  readonly saved: string | undefined;
  /** A path of the studio that stays in this shop. */
  readonly to: (path: string) => string;
  readonly locale: Locale;
};

const sayings = ['name', 'picture', 'about', 'capacity'] as const;

/** Her shop at a glance: how buyers see her, and the few things she may set. */
export async function ShopHome({ shop, closures, members, isOwner, saved, to, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  const said = sayings.find((known) => known === saved);
  const way = (
    key: 'name' | 'picture' | 'about' | 'closed' | 'capacity' | 'members',
    icon: IconName,
    note: string,
  ) => ({
    href: addressIn(locale, to(`/studio/shop/${key}`)),
    label: t(`ways.${key}`),
    icon,
    note,
  });
  const people = way('members', 'users-three', t('notes.members', { count: members }));
  return (
    <>
      <SettingHead title={t('title')} spoken={t('intro')} locale={locale} />
      {said && <Notice tone="done">{t(`saved.${said}`)}</Notice>}
      <Sign shop={shop} locale={locale} />
      {isOwner ? (
        <WaysOn
          ways={[
            way('name', 'eye-slash', t(`name.${shop.privacy}`)),
            way(
              'picture',
              'camera',
              t(`notes.${shop.portraitState === 'none' ? shop.avatar : shop.portraitState}`),
            ),
            way('about', 'note-pencil', beginning(shop.about[locale]) || t('notes.about_empty')),
            way('closed', 'calendar-blank', await closedWords(closures, locale)),
            way(
              'capacity',
              'clock',
              shop.weeklyCapacity === null
                ? t('notes.no_limit')
                : t('notes.capacity', { count: shop.weeklyCapacity }),
            ),
            people,
            { href: addressIn(locale, '/join'), label: t('ways.another'), icon: 'storefront' },
          ]}
        />
      ) : (
        <>
          <p className="mute mb-4">{t('only_owner')}</p>
          <WaysOn ways={[people]} />
        </>
      )}
    </>
  );
}

/** As many whole words as a line holds. */
const beginning = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 61).replace(/\s+\S*$/, '')} …`;

/** Her page's head in small, with the way to the page itself. */
async function Sign({ shop, locale }: Pick<Props, 'shop' | 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  const name = shop.name[locale];
  const picture =
    shop.avatar === 'photo' ? shop.portrait : shop.avatar === 'drawn' ? shop.drawn : null;
  return (
    <section aria-label={t('sign')}>
      <p className="small mute mb-1">{t('sign')}</p>
      <div className="sign">
        <Thappa id={shop.id} fine />
        <div className="min-w-0 flex-1">
          <b className="block text-t1">{name}</b>
          {!namesPlace(shop.name, shop.place, locale) && (
            <span className="mute">{shop.place[locale]}</span>
          )}
        </div>
        {picture && (
          <span className="w-24 flex-none">
            <Photo photo={{ ...photoOf(picture, locale), alt: '' }} sizes="6rem" ratio="1/1" />
          </span>
        )}
      </div>
      {shop.status === 'approved' ? (
        <p className="mb-6">
          <ButtonLink variant="line" href={addressIn(locale, `/artisans/${shop.slug}`)}>
            <Icon name="globe" />
            {t('see')}
          </ButtonLink>
        </p>
      ) : (
        <p className="mute mb-6">{t('not_open')}</p>
      )}
    </section>
  );
}

async function closedWords(closures: readonly ClosureView[], locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'shops' });
  const [next] = closures;
  if (!next) return t('notes.open');
  return next.isNow
    ? t('notes.closed_now')
    : t('notes.closed_next', { days: await daysOf(next, locale) });
}

/** The days of a closure as a person says them. */
export async function daysOf({ from, to }: ClosureView, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'shops.closed' });
  if (to !== null) return formatDayRange(new Date(from), new Date(to), locale);
  return t('until_open', { day: formatDay(new Date(from), locale) });
}
