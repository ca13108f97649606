import { getTranslations } from 'next-intl/server';
import { add, type Money } from '@/domain/money';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { formatDay, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { PrivateSum } from '@/ui/private-sum';
import { Khata, KhataRow } from '@/ui/split';
import { EmptyState } from '@/ui/status';
import { MoneyLine } from '@/ui/studio-shell';
import type { ArtisanMoneyView } from '../queries/studio';
import { AccountCard } from './account-card';
import { HoldCard } from './hold-card';
import { MoneyLines, UnderwayLines } from './money-lines';
import { PayoutList } from './payout-list';

export type MoneyProps = {
  readonly money: ArtisanMoneyView;
  readonly locale: Locale;
  readonly hiddenLabel: string | null;
  /** The next Monday, when what is owed is sent. */
  readonly nextRun: Date;
  /** A path of the studio that stays in this shop. */
  readonly pathOf: (path: string) => string;
  readonly now: Date;
};

/** Her account: what is owed now, on its way and coming, and every line that makes it up. */
export async function MoneyScreen(props: MoneyProps) {
  const { money, locale, hiddenLabel, pathOf } = props;
  const { lines, underway, payouts, holds } = money;
  const t = await getTranslations({ locale, namespace: 'payouts' });
  const isMoving = (status: string) => status !== 'paid';
  const moving = payouts.filter(({ status }) => isMoving(status));
  const paid = payouts.filter(({ status }) => !isMoving(status));
  const isEmpty = lines.length + underway.length + payouts.length === 0;
  const shown = { locale, hiddenLabel };
  return (
    <div className="two-col">
      <section className="grid gap-4 wide:sticky wide:top-6">
        <MoneySums {...props} />
        <AccountCard account={money.account} pathOf={pathOf} now={props.now} locale={locale} />
        <div className="pair">
          <ButtonLink variant="line" href={addressIn(locale, pathOf('/studio/earnings/statement'))}>
            <Icon name="printer" />
            {t('studio.statement')}
          </ButtonLink>
          <ButtonLink
            variant="line"
            href={addressIn(locale, pathOf('/studio/help?from=/studio/earnings'))}
          >
            <Icon name="question" />
            {t('studio.wrong')}
          </ButtonLink>
        </div>
      </section>
      <div className="grid gap-8">
        {holds.map((hold) => (
          <HoldCard key={hold.id} hold={hold} returnTo={pathOf('/studio/earnings')} {...shown} />
        ))}
        {moving.length > 0 && (
          <Part title={t('studio.on_way')}>
            <PayoutList payouts={moving} pathOf={pathOf} {...shown} />
          </Part>
        )}
        {lines.length > 0 && (
          <Part title={t('studio.what')}>
            <MoneyLines lines={lines} {...shown} />
          </Part>
        )}
        {underway.length > 0 && (
          <Part title={t('studio.underway')}>
            <UnderwayLines orders={underway} {...shown} />
          </Part>
        )}
        {paid.length > 0 && (
          <Part title={t('studio.paid')}>
            <PayoutList payouts={paid} pathOf={pathOf} {...shown} />
          </Part>
        )}
        {isEmpty && (
          <EmptyState
            action={
              <ButtonLink variant="line" href={addressIn(locale, pathOf('/studio/orders'))}>
                {t('studio.see_orders')}
              </ButtonLink>
            }
          >
            {t('studio.empty')}
          </EmptyState>
        )}
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <Heading level={2} className="mb-3">
        {title}
      </Heading>
      {children}
    </section>
  );
}

async function MoneySums({ money, locale, hiddenLabel, nextRun }: MoneyProps) {
  const { owed, onTheWay, coming, held, underway, account } = money;
  const { aboveLimit } = money;
  const t = await getTranslations({ locale, namespace: 'payouts.studio' });
  const sumOf = (amount: Money) => (
    <PrivateSum amount={amount} locale={locale} hiddenLabel={hiddenLabel} />
  );
  const sendsNext = owed.minor > 0 && account?.status === 'active';
  // A sum of nothing but zeros tells a new shop nothing.
  const hasMore = [held, aboveLimit, onTheWay, coming].some(({ minor }) => minor > 0);
  const note =
    owed.minor === 0 && onTheWay.minor === 0
      ? t('zero')
      : sendsNext
        ? t('next', { day: formatDay(nextRun, locale) })
        : undefined;
  return (
    <div>
      <MoneyLine label={t('owed')} sum={sumOf(owed)} note={note} />
      {owed.minor < 0 && (
        <div className="mt-4">
          <Notice tone="neutral">
            <b>{t('negative_title')}</b>
            <br />
            {t('negative')}
          </Notice>
        </div>
      )}
      {hasMore && (
        <Khata className="mt-4">
          {held.minor > 0 && <KhataRow label={t('held')}>{sumOf(held)}</KhataRow>}
          {aboveLimit.minor > 0 && (
            <KhataRow
              label={
                <>
                  {t('above_limit')}
                  <span className="small mute block">{t('above_limit_why')}</span>
                </>
              }
            >
              {sumOf(aboveLimit)}
            </KhataRow>
          )}
          {onTheWay.minor > 0 && <KhataRow label={t('way')}>{sumOf(onTheWay)}</KhataRow>}
          <KhataRow
            label={
              <>
                {t('coming')}
                <span className="small mute block">
                  {t('coming_count', { count: underway.length })}
                </span>
              </>
            }
          >
            {sumOf(coming)}
          </KhataRow>
          <KhataRow label={t('together')} kind="sum">
            {sumOf([owed, onTheWay, coming].reduce(add))}
          </KhataRow>
        </Khata>
      )}
    </div>
  );
}
