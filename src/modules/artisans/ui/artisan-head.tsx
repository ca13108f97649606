import { getTranslations } from 'next-intl/server';
import { placeLine } from '@/modules/catalog/ui/place-line';
import { isUrdu, titleIn } from '@/modules/catalog/ui/tongue';
import { formatDay, formatDayRange, type Locale } from '@/ui/format';
import { Heading, Headline } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { Photo } from '@/ui/photo';
import type { PhotoSource } from '@/ui/photo-source';
import { Khata, KhataRow } from '@/ui/split';
import { StatusChip } from '@/ui/status';
import { Thappa } from '@/ui/thappa-mark';
import type { ArtisanView } from '../types';

/** The maker's own page begins with the mark, very large, over a picture of the work. */
export async function ArtisanHead({
  artisan,
  photo,
  since,
  locale,
}: {
  artisan: ArtisanView;
  photo: PhotoSource | null;
  /** Whole years at the craft. */
  since: number;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'artisans.page' });
  const name = artisan.name[locale];
  return (
    <div className="grid wide:min-h-[37rem] wide:grid-cols-[minmax(0,31fr)_minmax(0,28fr)_minmax(0,21fr)] wide:grid-rows-[auto_1fr]">
      <div className="relative h-[52vw] max-h-[22rem] wide:row-span-2 wide:h-auto wide:max-h-none">
        {photo && (
          <Photo
            photo={photo}
            ratio={null}
            className="!absolute inset-0"
            sizes="(min-width: 60rem) 39vw, 88vw"
            priority
          />
        )}
      </div>
      <div className="z-1 ms-gut -mt-[26vw] w-max bg-page p-3 [--mark-ink:var(--madder)] [--mark:min(19rem,52vw)] wide:col-start-2 wide:row-start-1 wide:ms-[-6.5rem] wide:mt-10 wide:p-5">
        <Thappa id={artisan.id} fine title={t('mark', { name })} />
      </div>
      <div className="px-gut pt-4 wide:col-start-2 wide:row-start-2 wide:ps-12 wide:pe-4">
        <p className="mute mb-1">
          {t('where', {
            craft: artisan.craft.name[locale],
            place: placeLine(artisan.place, artisan.district.name, locale),
            province: artisan.province.name[locale],
          })}
        </p>
        <Name name={name} locale={locale} />
        {locale === 'en' && artisan.name.ur !== name && (
          <Headline as="p" size={4} lang="ur" className="text-madder">
            {artisan.name.ur}
          </Headline>
        )}
        <Checked artisan={artisan} locale={locale} />
        <Away artisan={artisan} locale={locale} />
      </div>
      <Headline
        as="p"
        size={3}
        className="px-gut pt-6 text-balance wide:col-span-2 wide:col-start-2 wide:row-start-1 wide:ms-60 wide:mt-10 wide:max-w-[34rem] wide:self-center wide:pt-0"
      >
        {titleIn(artisan.quote[locale], locale)}
      </Headline>
      <div className="px-gut pt-6 wide:col-start-3 wide:row-start-2 wide:self-end wide:pt-0">
        <Khata>
          <KhataRow label={t('atCraft')}>
            <b>{t('years', { count: since })}</b>
          </KhataRow>
          <KhataRow label={t('kindLabel')}>
            <b>{t(`kind.${artisan.kind}`)}</b>
          </KhataRow>
          <KhataRow label={t('hands')}>
            <b>{t('people', { count: artisan.memberCount })}</b>
          </KhataRow>
          <KhataRow label={t('onShelf')}>
            <b className="num">{artisan.pieces}</b>
          </KhataRow>
          <ShareRow artisan={artisan} locale={locale} />
        </Khata>
      </div>
    </div>
  );
}

async function ShareRow({ artisan, locale }: { artisan: ArtisanView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'artisans.page' });
  const [piece] = artisan.listings;
  if (!piece) return null;
  const share = Math.floor((piece.share.minor * 100) / piece.price.minor);
  return (
    <KhataRow label={t('share')} kind="maker">
      <span className="whitespace-nowrap">{t('shareOf', { share })}</span>
    </KhataRow>
  );
}

async function Checked({ artisan, locale }: { artisan: ArtisanView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'artisans.page' });
  if (artisan.checkedAt === null) return null;
  const day = formatDay(new Date(artisan.checkedAt), locale, { year: true });
  return (
    <p className="mt-4">
      <StatusChip tone="done" icon="check-bold">
        {t('checkedOn', { day })}
      </StatusChip>
      {artisan.checkedWhat && (
        <span className="small mute mt-2 block max-w-[44ch]">{artisan.checkedWhat[locale]}</span>
      )}
    </p>
  );
}

async function Away({ artisan, locale }: { artisan: ArtisanView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'artisans.page' });
  if (artisan.closedFrom === null) return null;
  const name = artisan.name[locale];
  const from = new Date(artisan.closedFrom);
  return (
    <div className="mt-4">
      <Notice tone="now" sign={<Icon name="calendar-blank" />}>
        <p>
          {artisan.closedTo === null
            ? t('awayFrom', { name, day: formatDay(from, locale) })
            : t('away', {
                name,
                days: formatDayRange(from, new Date(Date.parse(artisan.closedTo) - 1), locale),
                back: formatDay(new Date(artisan.closedTo), locale, { weekday: true }),
              })}
        </p>
      </Notice>
    </div>
  );
}

/** As a whole in its own language; one in the other script begins where the page does. */
function Name({ name, locale }: { name: string; locale: Locale }) {
  const told = isUrdu(name) ? 'ur' : 'en';
  const heading = (
    <Heading level={1} size={6} {...(told === locale ? {} : { lang: told })}>
      {name}
    </Heading>
  );
  if (told === locale) return heading;
  return (
    <div lang={told} dir={told === 'ur' ? 'rtl' : 'ltr'} className="text-end">
      {heading}
    </div>
  );
}
