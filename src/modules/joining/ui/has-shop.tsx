import { getTranslations } from 'next-intl/server';
import { PressForm } from '@/modules/accounts/ui/press-form';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { anotherShopAction } from '../actions/joining';
import { JoinStep } from './join-step';

/** For who has a shop: into it, or one more. */
export async function HasShop({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'joining.has_shop' });
  return (
    <JoinStep locale={locale} icon="storefront" title={t('title')} lead={t('lead')} step={null}>
      <div className="grid gap-4 [&_form]:grid">
        <ButtonLink href={addressIn(locale, '/studio')} size="big" wide>
          {t('studio')}
        </ButtonLink>
        <PressForm
          action={anotherShopAction}
          name="another"
          hidden={{ locale }}
          label={t('another')}
          busy={t('another')}
          variant="line"
          size="big"
          wide
        />
      </div>
    </JoinStep>
  );
}
