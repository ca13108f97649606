import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { SubmitButton } from '@/ui/submit-button';
import { acceptAction } from '../../actions';

type Props = { readonly orderId: string; readonly locale: Locale };

export async function AcceptOrder({ orderId, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  return (
    <ActionForm action={acceptAction} hidden={{ orderId, locale }} name="accept">
      <SubmitButton size="big" wide busyLabel={t('accepting')}>
        <Icon name="check-bold" />
        {t('accept')}
      </SubmitButton>
    </ActionForm>
  );
}

/** The quiet way out, to the screen that asks why. */
export async function CantMakeIt({ orderId, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const page = addressIn(locale, `/studio/orders/${orderId}?answer=no`);
  return (
    <div className="mt-3">
      <ButtonLink variant="quiet" size="big" wide href={page}>
        {t('cant')}
      </ButtonLink>
    </div>
  );
}
