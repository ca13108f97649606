import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatMoment, formatNumber, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { Figure, Price } from '@/ui/price';
import { Khata, KhataRow } from '@/ui/split';
import { StaffTable } from '@/ui/staff-table';
import { askNowAction, returnMismatchAction } from '../../desk-actions';
import type { PaymentView } from '../../queries/desk';
import { Slips } from './slips';
import { TryChip } from './words';

type Props = { readonly payment: PaymentView; readonly locale: Locale };

/** One try to pay: what can be done about it, its slip, and everything that was said of it. */
export function PaymentScreen({ payment, locale }: Props) {
  return (
    <>
      <Head payment={payment} locale={locale} />
      <Work payment={payment} locale={locale} />
      <Slips payment={payment} locale={locale} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 pt-6 wide:grid-cols-[21rem_minmax(0,1fr)]">
        <Facts payment={payment} locale={locale} />
        <Said payment={payment} locale={locale} />
      </div>
    </>
  );
}

async function Head({ payment, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'settlement.desk' });
  const { group, status, method } = payment;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <TryChip status={status} locale={locale} />
      <span>{t(`ways.${method}`)}</span>
      <a href={deskHref(locale, `/admin/orders/${group.id}`)}>
        {t('to_order', { number: group.number })}
      </a>
      <bdi className="mute">{group.buyer}</bdi>
    </p>
  );
}

async function Work({ payment, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'settlement.desk' });
  const { id, status, refund, canAsk, canReturn, hasSlip } = payment;
  // The slip below is what there is to do.
  if (hasSlip && !canReturn) return null;
  const hidden = { attemptId: id, returnTo: `/admin/payments/${id}`, locale };
  return (
    <section
      aria-label={t('work')}
      className="grid gap-3 border-y border-t-2 border-rule border-t-ink py-3"
    >
      {status === 'mismatched' && !refund && <Notice tone="stop">{t('mismatched_note')}</Notice>}
      {status === 'unknown' && <Notice tone="now">{t('unknown_note')}</Notice>}
      {refund && (
        <p>
          <a href={deskHref(locale, `/admin/refunds/${refund.id}`)}>
            {t('goes_back', { number: refund.number })}
          </a>
        </p>
      )}
      {!canAsk && !canReturn && !refund && <p className="mute">{t('nothing_to_do')}</p>}
      <div className="flex flex-wrap items-center gap-3">
        {canAsk && (
          <VerbForm
            name="ask"
            action={askNowAction}
            hidden={hidden}
            fields={[]}
            label={t('ask.label')}
            submit={t('ask.label')}
            busy={t('ask.busy')}
            variant="primary"
          />
        )}
        {canReturn && (
          <VerbForm
            name="return"
            action={returnMismatchAction}
            hidden={hidden}
            fields={[]}
            label={t('return.label')}
            submit={t('return.label')}
            busy={t('return.busy')}
            variant="primary"
          />
        )}
      </div>
    </section>
  );
}

async function Facts({ payment, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'settlement.desk' });
  const rows = [
    { key: 'reference', value: <Figure>{payment.reference}</Figure> },
    { key: 'started', value: formatMoment(payment.startedAt, locale) },
    { key: 'ends', value: formatMoment(payment.expiresAt, locale) },
    { key: 'asked', value: payment.inquiries > 0 && formatNumber(payment.inquiries) },
    {
      key: 'asks_next',
      value: payment.canAsk && payment.inquireAt && formatMoment(payment.inquireAt, locale),
    },
    { key: 'wallet', value: payment.wallet && <Figure>{payment.wallet}</Figure> },
    { key: 'provider_ref', value: payment.providerRef && <Figure>{payment.providerRef}</Figure> },
    { key: 'code', value: payment.code && <Figure>{payment.code}</Figure> },
    { key: 'message', value: payment.message && <bdi>{payment.message}</bdi> },
  ] as const;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-1">
        {t('facts')}
      </h2>
      <Khata>
        <KhataRow label={t('amount')}>
          <Price amount={payment.amount} locale={locale} />
        </KhataRow>
        <KhataRow label={t('came')}>
          {payment.paid ? <Price amount={payment.paid} locale={locale} /> : '–'}
        </KhataRow>
        {rows.map(({ key, value }) =>
          value ? (
            <KhataRow key={key} label={t(key)}>
              <span className="whitespace-normal [overflow-wrap:anywhere] [&_*]:whitespace-normal">
                {value}
              </span>
            </KhataRow>
          ) : null,
        )}
      </Khata>
    </section>
  );
}

async function Said({ payment, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'settlement.desk' });
  return (
    <section aria-labelledby="said" className="min-w-0 wide:[--desk-gut:0px]">
      <h2 id="said" className="mb-1">
        {t('said')}
      </h2>
      {payment.events.length === 0 ? (
        <p className="mute">{t('said_nothing')}</p>
      ) : (
        <StaffTable
          caption={t('said')}
          rows={payment.events}
          rowKey={({ id }) => id}
          columns={[
            { key: 'at', head: t('at'), cell: (event) => formatMoment(event.at, locale) },
            { key: 'via', head: t('via'), cell: (event) => t(`vias.${event.via as 'return'}`) },
            {
              key: 'outcome',
              head: t('outcome'),
              cell: (event) => t(`outcomes.${event.outcome as 'paid'}`),
            },
            {
              key: 'amount',
              head: t('sum'),
              kind: 'figure',
              cell: (event) =>
                event.amount ? <Price amount={event.amount} locale={locale} /> : '–',
            },
            {
              key: 'became',
              head: t('became'),
              cell: (event) => t(`events.${event.status as 'applied'}`),
            },
            { key: 'code', head: t('code'), cell: ({ code }) => code && <Figure>{code}</Figure> },
          ]}
        />
      )}
    </section>
  );
}
