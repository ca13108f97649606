import { getTranslations } from 'next-intl/server';
import { itemWords } from '@/modules/outbox/ui/item-words';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { declineAction } from '../../actions';
import type { StudioOrder } from '../../queries/studio';
import { DeclineForm } from './decline-form';
import { piecesOf } from './words';

const reasons = ['broken', 'no_material', 'no_time', 'ill', 'other'] as const;

/** The one decision of its screen: why she can't make this order. */
export async function DeclineOrder({ order, locale }: { order: StudioOrder; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'studio.decline' });
  const failures = await getTranslations({ locale, namespace: 'failures' });
  return (
    <>
      <p className="mb-5 max-w-text">{t('lead')}</p>
      <div className="max-w-text">
        <DeclineForm
          action={declineAction}
          orderId={order.id}
          locale={locale}
          keepHref={addressIn(locale, `/studio/orders/${order.id}`)}
          sign={<Icon name="device-mobile" />}
          words={{
            reason: t('reason'),
            reasons: reasons.map((value) => ({ value, label: t(`reasons.${value}`) })),
            note: t('note'),
            noteHint: t('note_hint'),
            optional: t('optional'),
            send: t('send'),
            sending: t('sending'),
            keep: t('keep'),
            missing: failures('reason.missing'),
            label: `${t('title')} · ${piecesOf(order.lines, locale)}`,
            item: await itemWords(locale),
          }}
        />
      </div>
    </>
  );
}
