import { getTranslations } from 'next-intl/server';
import { type Money, negate } from '@/domain/money';
import type { StudioOrder } from '@/modules/orders/queries/studio';
import { addressIn } from '@/ui/address';
import { formatDay, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { PersonName } from '@/ui/person-name';
import { Photo } from '@/ui/photo';
import { Price } from '@/ui/price';
import { PrivateSum } from '@/ui/private-sum';
import { Khata, KhataRow } from '@/ui/split';
import { StatusChip, type Tone } from '@/ui/status';
import type { MoneyLineView } from '../types';

type Shown = { readonly locale: Locale; readonly hiddenLabel: string | null };

/** What her money consists of, each sum with the order behind it; the account of the newest stands open. */
export async function MoneyLines({
  lines,
  ...shown
}: Shown & { readonly lines: readonly MoneyLineView[] }) {
  const t = await getTranslations({ locale: shown.locale, namespace: 'payouts' });
  return (
    <ul className="piece-list">
      {lines.map((line, index) => {
        const kind = t(
          `kinds.${t.has(`kinds.${line.kind}` as 'kinds.other') ? (line.kind as 'other') : 'other'}`,
        );
        return (
          <Line
            key={line.id}
            order={line.order}
            name={kind}
            at={line.at}
            amount={line.amount}
            chip={{ tone: toneOf(line), words: kind }}
            isOpen={index === 0 && line.kind === 'earning'}
            hasSplit={line.kind === 'earning'}
            {...shown}
          />
        );
      })}
    </ul>
  );
}

/** What is hers is done, what goes from her stops; held back it only waits. */
const toneOf = ({ kind, amount }: MoneyLineView): Tone =>
  kind === 'held' ? 'now' : amount.minor < 0 ? 'stop' : 'done';

/** Accepted orders that nobody has paid for yet. */
export async function UnderwayLines({
  orders,
  ...shown
}: Shown & { readonly orders: readonly StudioOrder[] }) {
  const t = await getTranslations({ locale: shown.locale, namespace: 'ledger' });
  return (
    <ul className="piece-list">
      {orders.map((order) => (
        <Line
          key={order.id}
          order={order}
          name={t('order', { number: order.number })}
          at={order.placedAt}
          amount={order.due}
          chip={{ tone: 'now', words: t(`states.${stateOf(order)}`) }}
          isOpen={false}
          hasSplit
          {...shown}
        />
      ))}
    </ul>
  );
}

function stateOf({ stage }: StudioOrder) {
  return stage === 'pack' || stage === 'packed' || stage === 'on_way' || stage === 'delivered'
    ? stage
    : 'other';
}

async function Line({
  order,
  name,
  at,
  amount,
  chip,
  isOpen,
  hasSplit,
  locale,
  hiddenLabel,
}: Shown & {
  readonly order: StudioOrder | null;
  /** What to call the line when no order is behind it. */
  readonly name: string;
  readonly at: Date;
  readonly amount: Money;
  readonly chip: { readonly tone: Tone; readonly words: string };
  readonly isOpen: boolean;
  /** Whether the sum is the order's whole share, so that its account says how it comes about. */
  readonly hasSplit: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'ledger' });
  const picture = order?.lines[0]?.image;
  const titles = order?.lines.map((line) => line.title[locale]);
  const title = titles?.join(locale === 'ur' ? '، ' : ', ') ?? name;
  const state = <StatusChip tone={chip.tone}>{chip.words}</StatusChip>;
  return (
    <li>
      <div>{picture && <Photo photo={{ ...picture, alt: '' }} sizes="4rem" ratio="1/1" />}</div>
      <div className="min-w-0">
        {order ? (
          <a
            className="-my-3.5 block py-3.5 font-bold"
            href={addressIn(locale, `/studio/orders/${order.id}`)}
          >
            {title}
          </a>
        ) : (
          <b>{title}</b>
        )}
        <p className="small mute">
          {order &&
            t.rich('to', {
              name: order.buyer.firstName,
              place: order.buyer.district[locale],
              who: () => <PersonName>{order.buyer.firstName}</PersonName>,
            })}
          <span className="block">{formatDay(at, locale)}</span>
        </p>
      </div>
      <b className="text-end">
        <PrivateSum amount={amount} locale={locale} hiddenLabel={hiddenLabel} />
      </b>
      {order && hasSplit && hiddenLabel === null ? (
        <details className="col-span-2 col-start-2 -mt-2 text-start" open={isOpen}>
          <summary className="flex min-h-14 cursor-pointer items-center justify-between gap-3">
            {state}
            <span className="underline underline-offset-4">
              {t('how')} <span className="vh">{t('how_of', { number: order.number })}</span>
            </span>
          </summary>
          <LineAccount order={order} locale={locale} />
        </details>
      ) : (
        chip.words !== name && <div className="col-span-2 col-start-2 text-start">{state}</div>
      )}
    </li>
  );
}

/** How an order's sum comes about: what the buyer paid for the work, less each share, is hers. */
async function LineAccount({ order, locale }: { order: StudioOrder; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'ledger' });
  return (
    <>
      <Khata className="small">
        <KhataRow label={t('buyer_paid')}>
          <Price amount={order.items} locale={locale} />
        </KhataRow>
        {order.fees.map(({ part, amount }) => (
          <KhataRow key={part} label={t(`fees.${part}`)}>
            <Price amount={negate(amount)} locale={locale} />
          </KhataRow>
        ))}
        <KhataRow label={t('you_got')} part={1} kind="sum">
          <Price amount={order.due} locale={locale} />
        </KhataRow>
      </Khata>
      <a
        className="flex min-h-14 items-center gap-2"
        href={addressIn(locale, `/studio/help?order=${order.id}`)}
      >
        <Icon name="question" />
        <span>
          {t('wrong')} <span className="vh">{t('order', { number: order.number })}</span>
        </span>
      </a>
    </>
  );
}
