import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatDay, formatMoment, formatMoney, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { Figure } from '@/ui/price';
import { confirmProofAction, refuseProofAction } from '../../desk-actions';
import type { DeskProof, PaymentView, StatementChoice } from '../../queries/desk';

type Props = { readonly payment: PaymentView; readonly locale: Locale };

/** The slips of a bank transfer, each with its picture and the statement's lines that may be it. */
export async function Slips({ payment, locale }: Props) {
  if (payment.proofs.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'settlement.desk.slips' });
  return (
    <section aria-labelledby="slips" className="pt-6">
      <h2 id="slips" className="mb-2">
        {t('title')}
      </h2>
      <ul className="grid gap-6">
        {payment.proofs.map((proof) => (
          <li
            key={proof.id}
            className="grid gap-4 border-t border-rule pt-3 sm:grid-cols-[16rem_minmax(0,1fr)]"
          >
            <Picture proof={proof} locale={locale} />
            <Decide proof={proof} payment={payment} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Picture({ proof: { photo, sentAt }, locale }: { proof: DeskProof; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'settlement.desk.slips' });
  const alt = t('picture', { moment: formatMoment(sentAt, locale) });
  if (photo === null) return <p className="mute">{t('no_picture')}</p>;
  return (
    <a href={`/media/slips/${photo}`}>
      <img
        src={`/media/slips/${photo}?width=320`}
        alt={alt}
        width={256}
        height={320}
        className="h-auto w-full max-w-64 border border-rule object-contain"
      />
    </a>
  );
}

async function Decide({ proof, payment, locale }: Props & { proof: DeskProof }) {
  const t = await getTranslations({ locale, namespace: 'settlement.desk.slips' });
  const { id, status, line, isMine, reason } = proof;
  const hidden = { proofId: id, returnTo: `/admin/payments/${payment.id}`, locale };
  const choices = payment.candidates.filter(({ amount }) => amount.minor === payment.amount.minor);
  return (
    <div className="grid min-w-0 content-start gap-3">
      <p>
        <b>{t(`states.${status}`)}</b>{' '}
        <span className="mute">{formatMoment(proof.sentAt, locale)}</span>
        {reason && <bdi className="block">{reason}</bdi>}
      </p>
      {line && <p>{t('line', { line: await lineWords(line, locale) })}</p>}
      {status === 'waiting' && payment.needsTwo && <p className="mute">{t('needs_two')}</p>}
      {status === 'seconding' && !isMine && <Notice tone="now">{t('for_another')}</Notice>}
      {isMine && status === 'waiting' && choices.length === 0 && (
        <Notice tone="now">
          {t('no_line', { amount: formatMoney(payment.amount, locale) })}{' '}
          <Figure>{payment.reference}</Figure>
        </Notice>
      )}
      {isMine && (
        <div className="flex flex-wrap items-center gap-3">
          {(status === 'seconding' || choices.length > 0) && (
            <VerbForm
              name={`confirm-${id}`}
              action={confirmProofAction}
              hidden={hidden}
              fields={status === 'seconding' ? [] : [await lineField(choices, locale)]}
              label={t(status === 'seconding' ? 'second' : 'confirm')}
              submit={t(status === 'seconding' ? 'second' : 'confirm')}
              busy={t('busy')}
              variant="primary"
            />
          )}
          <VerbForm
            name={`refuse-${id}`}
            action={refuseProofAction}
            hidden={hidden}
            fields={[{ kind: 'text', name: 'reason', label: t('reason') }]}
            label={t('refuse')}
            submit={t('refuse')}
            busy={t('busy')}
            variant="stop"
          />
        </div>
      )}
    </div>
  );
}

async function lineField(choices: readonly StatementChoice[], locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'settlement.desk.slips' });
  return {
    kind: 'select',
    name: 'line',
    label: t('which_line'),
    empty: t('choose_line'),
    options: await Promise.all(
      choices.map(async (line) => ({ value: line.id, label: await lineWords(line, locale) })),
    ),
  } as const;
}

const lineWords = async (line: StatementChoice, locale: Locale): Promise<string> =>
  [formatDay(line.bookedOn, locale), formatMoney(line.amount, locale), line.reference, line.payer]
    .filter((part) => part !== '')
    .join(' · ');
