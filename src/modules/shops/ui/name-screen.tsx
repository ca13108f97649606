import { getTranslations } from 'next-intl/server';
import type { Privacy } from '@/domain/artisan/name';
import { namesPlace } from '@/modules/catalog/ui/place-line';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { changeNameAction } from '../actions';
import type { ShopView, textsWithName } from '../queries/shop';
import { SettingForm } from './setting-form';
import { SettingHead } from './setting-head';

type Props = {
  readonly shop: ShopView;
  readonly telling: Awaited<ReturnType<typeof textsWithName>>;
  readonly to: (path: string) => string;
  readonly locale: Locale;
};

const kinds = ['person', 'household', 'group'] as const;
const genders = ['woman', 'man', 'mixed'] as const;
const notes = {
  craft_name: 'craft_note',
  public_name: 'public_note',
  group_name: 'group_note',
} as const;

/** What buyers call her: three big choices, each with what they would read. */
export async function NameScreen({ shop, telling, to, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  const optional = t('optional');
  const order: readonly Privacy[] = ['craft_name', 'public_name', 'group_name'];
  const line = (name: string, label: string, value: string, more: object) =>
    ({ kind: 'line', name, label, value, most: 60, ...more }) as const;
  /** Her language first; the other may stay empty. */
  const both = <T,>(urdu: (more: object) => T, english: (more: object) => T): T[] =>
    locale === 'ur' ? [urdu({}), english({ optional })] : [english({}), urdu({ optional })];
  const own = { with: 'public_name' };
  const ofGroup = { with: 'group_name' };
  const names = [
    ...both(
      (more) =>
        line('ownNameUr', t('name.own_name_ur'), shop.ownName.ur, { lang: 'ur', ...own, ...more }),
      (more) =>
        line('ownName', t('name.own_name'), shop.ownName.en, { lang: 'en', ...own, ...more }),
    ),
    ...both(
      (more) =>
        line('groupNameUr', t('name.group_ur'), shop.groupName.ur, {
          ...{ lang: 'ur', ...ofGroup, ...more },
        }),
      (more) =>
        line('groupName', t('name.group'), shop.groupName.en, {
          ...{ lang: 'en', ...ofGroup, ...more },
        }),
    ),
    ...both(
      (more) => line('placeUr', t('name.place_ur'), shop.place.ur, { lang: 'ur', ...own, ...more }),
      (more) => line('place', t('name.place'), shop.place.en, { lang: 'en', ...own, ...more }),
    ).map((setting, at) => ({
      ...setting,
      optional,
      ...(at === 0 ? { hint: t('name.place_hint') } : {}),
    })),
  ];
  return (
    <>
      <SettingHead title={t('name.title')} spoken={t('name.spoken')} locale={locale} />
      {telling.length > 0 && (
        <Notice tone="now" sign={<Icon name="warning" />}>
          <p>{t('name.still')}</p>
          <ul className="mt-2 font-bold">
            {telling.map(({ kind, title }) => (
              <li key={`${kind}${title}`}>{kind === 'about' ? t('name.still_about') : title}</li>
            ))}
          </ul>
          {telling.some(({ kind }) => kind === 'about') && (
            <a
              className="inline-flex min-h-14 items-center"
              href={addressIn(locale, to('/studio/shop/about'))}
            >
              {t('name.still_change')}
            </a>
          )}
        </Notice>
      )}
      <SettingForm
        action={changeNameAction}
        hidden={{ locale, shop: shop.id }}
        settings={[
          {
            kind: 'choice',
            name: 'privacy',
            label: t('name.privacy'),
            value: shop.privacy,
            cards: order.map((privacy) => ({
              value: privacy,
              label: t(`name.${privacy}`),
              note: <Example privacy={privacy} shop={shop} locale={locale} />,
            })),
          },
          ...names,
          {
            kind: 'choice',
            name: 'kind',
            label: t('name.kind'),
            value: shop.kind,
            cards: kinds.map((kind) => ({ value: kind, label: t(`name.kinds.${kind}`) })),
          },
          {
            kind: 'choice',
            name: 'gender',
            label: t('name.gender'),
            value: shop.gender,
            cards: genders.map((gender) => ({ value: gender, label: t(`name.genders.${gender}`) })),
          },
        ]}
        words={{ save: t('save'), saving: t('saving') }}
      />
    </>
  );
}

async function Example({
  privacy,
  shop,
  locale,
}: {
  privacy: Privacy;
  shop: ShopView;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  const choice = shop.choices.find((one) => one.privacy === privacy);
  const own = privacy === 'public_name' ? shop.ownName : shop.groupName;
  const isUnknown = privacy !== 'craft_name' && !own.en.trim() && !own.ur.trim();
  const unknown = privacy === 'public_name' ? t('name.no_name_yet') : t('name.no_group_yet');
  return (
    <>
      {t(`name.${notes[privacy]}`)}
      {choice && (
        <span className="example">
          {isUnknown ? `… ${unknown} …` : choice.name[locale]}
          {!(isUnknown || namesPlace(choice.name, choice.place, locale)) && (
            <small>{choice.place[locale]}</small>
          )}
        </span>
      )}
    </>
  );
}
