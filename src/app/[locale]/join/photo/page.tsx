import { getTranslations } from 'next-intl/server';
import { PressForm } from '@/modules/accounts/ui/press-form';
import { photoReadyAction, sendPhotoAction } from '@/modules/joining/actions/tasks';
import { JoinStep } from '@/modules/joining/ui/join-step';
import { PhotoForm } from '@/modules/joining/ui/photo-form';
import { addressIn } from '@/ui/address';
import { Icon } from '@/ui/icon';
import { pageLanguage } from '../../(shop)/page-language';
import { asked, type JoinProps, requireShop } from '../step';

export default async function JoinPhotoPage({ params, searchParams }: JoinProps) {
  const locale = await pageLanguage(params);
  const query = await searchParams;
  const { shop } = await requireShop(locale, '/join/photo', query);
  const t = await getTranslations({ locale, namespace: 'joining.photo' });
  const say = await getTranslations({ locale, namespace: 'joining.name' });
  const media = asked(query.media);
  const hidden = { locale, artisanId: shop.id };
  return (
    <JoinStep locale={locale} icon="camera" title={t('title')} lead={t('lead')} step={3}>
      {media === '' ? (
        <PhotoForm
          action={sendPhotoAction}
          hidden={hidden}
          file="photo"
          sign={<Icon name="camera-duotone" />}
          gallerySign={<Icon name="images" />}
          words={{
            take: t('take'),
            gallery: t('gallery'),
            chosen: t('chosen'),
            preparing: t('preparing'),
            send: t('send'),
            sending: t('sending'),
          }}
        />
      ) : (
        <div className="[&_form]:grid">
          <PressForm
            action={photoReadyAction}
            name="ready"
            hidden={{ ...hidden, media }}
            label={say('next')}
            busy={t('sending')}
            size="big"
            wide
          />
        </div>
      )}
      <a
        className="plain mt-3 inline-flex min-h-14 items-center"
        href={addressIn(locale, `/join/tasks?shop=${shop.slug}&in=1`)}
      >
        {t('later')}
      </a>
    </JoinStep>
  );
}
