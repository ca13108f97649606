import { getTranslations } from 'next-intl/server';
import { itemWords } from '@/modules/outbox/ui/item-words';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { acceptAction } from '../../actions';
import type { StudioOrder } from '../../queries/studio';
import { AcceptForm } from './accept-form';
import { piecesOf } from './words';

type Props = { readonly order: StudioOrder; readonly locale: Locale; readonly isBig?: boolean };

export async function AcceptOrder({ order, locale, isBig }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const { full } = await itemWords(locale);
  return (
    <AcceptForm
      action={acceptAction}
      orderId={order.id}
      locale={locale}
      label={`${t('accept')} · ${piecesOf(order.lines, locale)}`}
      full={full}
      busy={t('accepting')}
      isBig={isBig}
    >
      <Icon name="check-bold" />
      {t('accept')}
    </AcceptForm>
  );
}

/** The quiet way out, to the screen that asks why. */
export async function CantMakeIt({ order, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const page = addressIn(locale, `/studio/orders/${order.id}?answer=no`);
  return (
    <div className="mt-3">
      <ButtonLink variant="quiet" size="big" wide href={page}>
        {t('cant')}
      </ButtonLink>
    </div>
  );
}
