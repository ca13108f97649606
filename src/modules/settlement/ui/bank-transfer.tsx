import { getTranslations } from 'next-intl/server';
import { formatAmount, formatMoment, formatMoney } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { sendProofAction } from '../actions';
import type { PayPanel, PayState, SentProof } from '../types';
import { CopyText } from './copy-text';
import { LookAgain } from './look-again';
import { SlipForm } from './slip-form';
import type { PartProps } from './way-words';

type Props = PartProps & {
  readonly panel: PayPanel;
  readonly state: Extract<PayState, { kind: 'transfer' }>;
  readonly mostBytes: number;
};

/** Our account with everything to write, the slip that is sent to us, and what became of it. */
export async function BankTransfer({ panel, state, link, mostBytes, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'pay.transfer' });
  const { proof } = state;
  const isWaiting = proof !== null && proof.state !== 'refused';
  return (
    <>
      {proof && <ProofState proof={proof} locale={locale} link={link} />}
      <Account panel={panel} state={state} link={link} locale={locale} />
      <details className="mt-6" open={!isWaiting}>
        <summary className="plain">
          <b>{t(proof ? 'slip_again' : 'slip')}</b>
        </summary>
        <SlipForm
          action={sendProofAction}
          link={link}
          mostBytes={mostBytes}
          words={{
            photo: t('photo'),
            hint: t('photo_hint'),
            again: t('photo_again'),
            chosen: t('photo_chosen'),
            tooBig: t('too_big', { megabytes: Math.floor(mostBytes / 1_000_000) }),
            send: t('send'),
            sending: t('sending'),
          }}
        />
      </details>
      {isWaiting && <LookAgain />}
    </>
  );
}

async function Account({ panel, state, locale }: Omit<Props, 'mostBytes'>) {
  const t = await getTranslations({ locale, namespace: 'pay.transfer' });
  const copy = { label: t('copy'), done: t('copied') };
  const rows = [
    { label: t('iban'), shown: state.iban.replace(/(.{4})(?=.)/g, '$1 '), copied: state.iban },
    { label: t('account'), shown: state.title },
    { label: t('bank'), shown: state.bank },
    { label: t('amount'), shown: formatMoney(panel.amount, locale), copied: plain(panel) },
    { label: t('reference'), shown: state.reference, copied: state.reference },
  ];
  return (
    <>
      <h3 className="size-1 mb-1">{t('title', { amount: formatMoney(panel.amount, locale) })}</h3>
      <p className="mb-4">{t('lead')}</p>
      <dl className="border-t-2 border-ink">
        {rows.map(({ label, shown, copied }) => (
          <div
            key={label}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-rule py-2"
          >
            <dt className="small mute">{label}</dt>
            <dd className="col-start-1">
              <bdi className="font-semibold [overflow-wrap:anywhere]">{shown}</bdi>
            </dd>
            {copied !== undefined && (
              <dd className="col-start-2 row-span-2 row-start-1">
                <CopyText text={copied} about={label} words={copy} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}

const plain = ({ amount }: PayPanel): string => formatAmount(amount).replaceAll(',', '');

async function ProofState({ proof, locale }: PartProps & { proof: SentProof }) {
  const t = await getTranslations({ locale, namespace: 'pay.transfer' });
  const isRefused = proof.state === 'refused';
  return (
    <div className="mb-5">
      <Notice tone={isRefused ? 'stop' : 'live'}>
        {isRefused && (
          <>
            <h3 className="size-1">{t('refused')}</h3>
            <p>
              <bdi>{proof.reason}</bdi>
            </p>
          </>
        )}
        {proof.state === 'waiting' && (
          <>
            <h3 className="size-1">
              {t('waiting', { moment: formatMoment(proof.sentAt, locale) })}
            </h3>
            <p>{t('waiting_next')}</p>
          </>
        )}
        {proof.state === 'confirmed' && <p>{t('confirmed')}</p>}
      </Notice>
    </div>
  );
}
