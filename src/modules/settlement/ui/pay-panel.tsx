import { getTranslations } from 'next-intl/server';
import { formatMoment, formatMoney, formatTime, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import type { PayPanel as Panel } from '../types';
import { BankTransfer } from './bank-transfer';
import { Checking } from './checking';
import { Countdown } from './countdown';
import { OtherWays } from './other-ways';
import { PayOver } from './pay-over';
import { StartPaying } from './start-paying';
import { Surplus } from './surplus';
import { wayName } from './way-words';

type Props = {
  readonly panel: Panel;
  readonly orderKey: string;
  /** The present moment, for what is said of the time left. */
  readonly now: Date;
  /** How large a picture of a slip may be. */
  readonly mostBytes: number;
  readonly locale: Locale;
};

/** What a purchase asks of its buyer's purse, as a part of its own above the parcels; nothing where nothing is asked. */
export async function PayPanel(props: Props) {
  const { panel, locale } = props;
  if (panel.state.kind === 'none' && panel.surplus.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'pay' });
  return (
    <section className="grid gap-4" aria-label={t('title')}>
      <PayStep {...props} />
      <Surplus surplus={panel.surplus} locale={locale} />
    </section>
  );
}

async function PayStep(props: Props) {
  const { panel, locale } = props;
  const t = await getTranslations({ locale, namespace: 'pay' });
  const { state } = panel;
  const amount = formatMoney(panel.amount, locale);
  switch (state.kind) {
    case 'none':
      return null;
    case 'paid':
      return (
        <Notice tone="done">
          <h2 className="size-1">{t('paid.title', { amount })}</h2>
          <p>
            {t('paid.lead', {
              way: await wayName(state.method, locale),
              moment: formatMoment(state.at, locale),
            })}
          </p>
          <p>{t('paid.next')}</p>
        </Notice>
      );
    case 'mismatched':
      return (
        <Notice tone="stop">
          <h2 className="size-1">{t('mismatched.title')}</h2>
          <p>{t('mismatched.lead', { amount, paid: formatMoney(state.paid, locale) })}</p>
        </Notice>
      );
    case 'expired':
    case 'canceled':
      return <PayOver kind={state.kind} locale={locale} />;
    default:
      return <OpenStep {...props} />;
  }
}

/** While it can still be paid: what is due and until when, the way that is open, and the other ways. */
async function OpenStep({ panel, orderKey, now, mostBytes, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'pay' });
  const link = { number: panel.number, key: orderKey, locale };
  const { state } = panel;
  const part = { panel, link, locale };
  return (
    <div className="border-2 border-ink bg-surface">
      <div className="border-b border-rule p-4 sm:px-6">
        <h2 className="size-2">
          {panel.deadline
            ? t('pay_by', {
                amount: formatMoney(panel.amount, locale),
                moment: said(panel.deadline, now, locale),
              })
            : formatMoney(panel.amount, locale)}
        </h2>
        <Countdown deadline={panel.deadline} now={now} locale={locale} />
      </div>
      <div className="p-4 sm:p-6">
        {state.kind === 'transfer' && (
          <BankTransfer {...part} state={state} mostBytes={mostBytes} />
        )}
        {state.kind === 'going' ||
        state.kind === 'checking' ||
        state.kind === 'approve_on_phone' ? (
          <Checking {...part} state={state} />
        ) : null}
        {(state.kind === 'to_pay' || state.kind === 'failed') && <StartPaying {...part} />}
      </div>
      <OtherWays {...part} />
    </div>
  );
}

const hour = 3_600_000;

/** A moment so near that nobody wonders which day it is on. */
const said = (at: Date, now: Date, locale: Locale): string =>
  at.getTime() - now.getTime() < 6 * hour ? formatTime(at, locale) : formatMoment(at, locale);
