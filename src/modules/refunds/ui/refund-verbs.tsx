import { getTranslations } from 'next-intl/server';
import type { ComponentProps } from 'react';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatMoney, type Locale } from '@/ui/format';
import {
  approveRefundAction,
  changeRefundDestinationAction,
  declineRefundAction,
  markRefundNotSentAction,
  markRefundSentAction,
  sendRefundAgainAction,
} from '../actions';
import type { RefundVerb, RefundView } from '../queries/one';

type Form = ComponentProps<typeof VerbForm>;
type Shape = Pick<Form, 'action' | 'fields' | 'variant' | 'note'>;

/** The next steps of one refund, the likeliest first. */
export async function RefundVerbs({ refund, locale }: { refund: RefundView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'refunds.verbs' });
  const amount = formatMoney(refund.amount, locale);
  const hidden = { refundId: refund.id, returnTo: `/admin/refunds/${refund.id}`, locale };
  const shapes = await shapesOf(locale);
  return refund.verbs.map((verb) => (
    <VerbForm
      key={verb}
      name={verb}
      hidden={hidden}
      label={t(`${verb}.label`)}
      submit={t(`${verb}.submit`, { amount })}
      busy={t(`${verb}.busy`)}
      {...shapes[verb]}
    />
  ));
}

async function shapesOf(locale: Locale): Promise<Record<RefundVerb, Shape>> {
  const t = await getTranslations({ locale, namespace: 'refunds' });
  const text = (name: string, label: string) => ({ kind: 'text', name, label }) as const;
  return {
    approve: { action: approveRefundAction, fields: [], variant: 'primary' },
    decline: {
      action: declineRefundAction,
      fields: [text('reason', t('verbs.decline.reason'))],
      variant: 'stop',
    },
    send_again: { action: sendRefundAgainAction, fields: [], variant: 'primary' },
    mark_sent: {
      action: markRefundSentAction,
      fields: [{ ...text('reference', t('verbs.mark_sent.reference')), isCode: true }],
      variant: 'primary',
      note: t('verbs.mark_sent.note'),
    },
    mark_not_sent: {
      action: markRefundNotSentAction,
      fields: [text('reason', t('verbs.mark_not_sent.reason'))],
      variant: 'line',
    },
    change_destination: {
      action: changeRefundDestinationAction,
      fields: [
        {
          kind: 'select',
          name: 'destination',
          label: t('verbs.change_destination.destination'),
          empty: t('verbs.change_destination.choose'),
          options: (['bank', 'wallet', 'store_credit'] as const).map((value) => ({
            value,
            label: t(`destinations.${value}`),
          })),
        },
        { ...text('number', t('verbs.change_destination.number')), isCode: true },
      ],
      variant: 'line',
      note: t('verbs.change_destination.note'),
    },
  };
}
