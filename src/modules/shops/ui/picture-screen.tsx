import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { Photo } from '@/ui/photo';
import { changePictureAction } from '../actions';
import type { ShopView } from '../queries/shop';
import { workshops } from '../workshops';
import { SettingForm } from './setting-form';
import { SettingHead } from './setting-head';

const ways = ['thappa', 'drawn', 'photo'] as const;

/** Her mark, a drawn workshop, or a photo of hers; a face is never asked for. */
export async function PictureScreen({ shop, locale }: { shop: ShopView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  return (
    <>
      <SettingHead title={t('picture.title')} spoken={t('picture.spoken')} locale={locale} />
      {shop.portraitState === 'waiting' && <Notice tone="live">{t('picture.waiting')}</Notice>}
      {shop.portraitState === 'unreadable' && <Notice tone="now">{t('picture.unreadable')}</Notice>}
      <SettingForm
        action={changePictureAction}
        hidden={{ locale, shop: shop.id }}
        settings={[
          {
            kind: 'choice',
            name: 'avatar',
            label: t('picture.avatar'),
            value: shop.avatar,
            cards: ways.map((value) => ({
              value,
              label: t(`picture.${value}`),
              note: t(`picture.${value}_note`),
            })),
          },
          {
            kind: 'own',
            name: 'workshop',
            with: 'drawn',
            body: <Workshops shop={shop} locale={locale} />,
          },
          {
            kind: 'photo',
            name: 'photo',
            label: t('picture.file'),
            hint: t('picture.file_hint'),
            value: '',
            with: 'photo',
            sign: <Icon name="camera-duotone" />,
          },
        ]}
        words={{ save: t('save'), saving: t('saving') }}
      />
    </>
  );
}

async function Workshops({ shop, locale }: { shop: ShopView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  const chosen = shop.drawn?.base.replace(/-\d$/, '');
  return (
    <fieldset>
      <legend className="label">{t('picture.workshop')}</legend>
      <div className="workshops">
        {workshops.map((workshop) => {
          const words = locale === 'ur' ? workshop.altUr : workshop.alt;
          return (
            <label key={workshop.name}>
              <input
                type="radio"
                name="workshop"
                value={workshop.name}
                defaultChecked={chosen === workshop.base.replace(/-\d$/, '')}
              />
              <Photo
                photo={{ ...workshop, alt: '' }}
                sizes="(min-width: 40rem) 16rem, 44vw"
                ratio="5/4"
              />
              <span>{words}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
