import { getTranslations } from 'next-intl/server';
import { add, sum } from '@/domain/money';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatMoment, formatMoney, formatNumber, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { Figure, Price } from '@/ui/price';
import { Khata, KhataRow, Split } from '@/ui/split';
import type { RefundView } from '../queries/one';
import { RefundVerbs } from './refund-verbs';
import { GoesTo, RefundChip } from './refund-words';
import { WholeNumber } from './whole-number';

type Props = { readonly refund: RefundView; readonly locale: Locale };

/** One refund: what has to be done first, what goes back, from whom it comes, and what happened. */
export async function RefundScreen({ refund, locale }: Props) {
  return (
    <>
      <Head refund={refund} locale={locale} />
      <Work refund={refund} locale={locale} />
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 pt-6 wide:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="grid min-w-0 grid-cols-1 content-start gap-8">
          <GoesBack refund={refund} locale={locale} />
          <FromWhom refund={refund} locale={locale} />
        </div>
        <Story refund={refund} locale={locale} />
      </div>
    </>
  );
}

async function Head({ refund, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'refunds.one' });
  const { group, artisan } = refund;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <RefundChip status={refund.status} locale={locale} />
      <a href={deskHref(locale, `/admin/orders/${group.id}`)}>
        {t('to_order', { number: group.number })}
      </a>
      <span className="mute">
        <bdi>{group.buyer}</bdi>
        {artisan && <> · {artisan[locale]}</>}
      </span>
    </p>
  );
}

async function Work({ refund, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'refunds.one' });
  const { status, isUnknown, isForAnother, verbs } = refund;
  const lost = status === 'processing' && isUnknown;
  return (
    <section
      aria-label={t('work')}
      className="grid gap-3 border-y border-t-2 border-rule border-t-ink py-3"
    >
      {status === 'failed' && <Notice tone="stop">{t('failed')}</Notice>}
      {lost && <Notice tone="now">{t('unknown')}</Notice>}
      {status === 'requested' && <p className="mute">{t('waiting')}</p>}
      {isForAnother && <p>{t('for_another')}</p>}
      {verbs.length > 0 ? (
        <div className="flex flex-wrap items-center gap-3">
          <RefundVerbs refund={refund} locale={locale} />
        </div>
      ) : (
        !isForAnother && <p className="mute">{t('nothing_to_do')}</p>
      )}
    </section>
  );
}

async function GoesBack({ refund, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'refunds.one' });
  const { lines, shipping, amount, credit } = refund;
  return (
    <section aria-labelledby="back">
      <h2 id="back" className="mb-1">
        {t('back')}
      </h2>
      <Khata>
        {lines.map((line) => (
          <KhataRow
            key={line.id}
            label={
              <>
                {line.title[locale]}{' '}
                <span className="mute">
                  {t('pieces', { count: formatNumber(line.quantity), of: formatNumber(line.of) })}
                </span>
              </>
            }
          >
            <Price amount={line.amount} locale={locale} />
          </KhataRow>
        ))}
        {shipping.minor > 0 && (
          <KhataRow label={t('delivery')}>
            <Price amount={shipping} locale={locale} />
          </KhataRow>
        )}
        {credit.minor > 0 && (
          <KhataRow label={t('credit')}>
            <Price amount={credit} locale={locale} />
          </KhataRow>
        )}
        <KhataRow label={credit.minor > 0 ? t('money') : t('total')} kind="sum">
          <Price amount={amount} locale={locale} />
        </KhataRow>
      </Khata>
    </section>
  );
}

async function FromWhom({ refund, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'refunds.one' });
  const { shares, platformGift, amount, credit } = refund;
  const artisan = refund.artisan?.[locale] ?? '';
  const hers = shares.find(({ key }) => key === 'artisan')?.amount ?? sum([]);
  return (
    <section aria-labelledby="whom">
      <h2 id="whom" className="mb-3">
        {t('from_whom')}
      </h2>
      {shares.length === 0 ? (
        <p className="mute">{t('no_shares')}</p>
      ) : (
        <Split
          locale={locale}
          label={t('gives_back', { artisan, amount: formatMoney(hers, locale) })}
          parts={shares.map(({ key, amount: part }) => ({
            key,
            amount: part,
            label: t(`share_${key}`, { artisan }),
          }))}
          total={{ label: t('total'), amount: add(add(amount, credit), platformGift) }}
        />
      )}
      {platformGift.minor > 0 && (
        <p className="small mute mt-2">
          {t('gift', { amount: formatMoney(platformGift, locale) })}
        </p>
      )}
    </section>
  );
}

async function Story({ refund, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'refunds' });
  const { people, moments, said, reference, tries } = refund;
  const by = (name: string | null) => (name === null ? t('one.itself') : t('one.by', { name }));
  const steps = [
    { key: 'requested', at: refund.requestedAt, who: by(people.requested) },
    { key: 'approved', at: moments.approved, who: by(people.approved) },
    { key: 'sent', at: moments.sent, who: null },
    { key: 'paid', at: moments.paid, who: by(people.paid) },
  ] as const;
  return (
    <section aria-labelledby="story">
      <h2 id="story" className="mb-1">
        {t('one.story')}
      </h2>
      <Khata className="small">
        <KhataRow label={t('one.reason')}>{t(`reasons.${refund.reason}`)}</KhataRow>
        {refund.note && (
          <KhataRow label={t('one.note')}>
            <bdi>{refund.note}</bdi>
          </KhataRow>
        )}
        <KhataRow label={t('one.to')}>
          <GoesTo refund={refund} locale={locale} />
        </KhataRow>
        {refund.canShowNumber && (
          <KhataRow label={t('one.number')}>
            <WholeNumber
              refundId={refund.id}
              locale={locale}
              label={t('one.show_number')}
              busy={t('one.showing_number')}
            />
          </KhataRow>
        )}
        {steps.map(
          ({ key, at, who }) =>
            at && (
              <KhataRow key={key} label={t(`one.${key}`)}>
                {formatMoment(at, locale)}
                {who && <span className="mute block">{who}</span>}
              </KhataRow>
            ),
        )}
        {tries > 1 && <KhataRow label={t('one.tries')}>{formatNumber(tries)}</KhataRow>}
        {reference && (
          <KhataRow label={t('one.reference')}>
            <Figure>{reference}</Figure>
          </KhataRow>
        )}
        {(said.message ?? said.code) && (
          <KhataRow label={refund.status === 'declined' ? t('one.note') : t('one.said')}>
            <bdi>{[said.code, said.message].filter(Boolean).join(': ')}</bdi>
          </KhataRow>
        )}
      </Khata>
    </section>
  );
}
