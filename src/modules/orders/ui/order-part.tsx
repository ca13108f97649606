import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { formatDay, formatDayRange, type Locale } from '@/ui/format';
import { Photo } from '@/ui/photo';
import { StatusChip, Stitch, type Tone } from '@/ui/status';
import type { OrderView } from '../queries/order-view';
import { OrderFacts } from './order-facts';
import { type Stage, stageOf } from './stage';
import { stitchSteps } from './stitch-steps';

type Props = {
  readonly order: OrderView;
  readonly paysCash: boolean;
  readonly confirmBy: Date | null;
  readonly locale: Locale;
};

const tones: Record<Stage, Tone> = {
  unpaid: 'now',
  unconfirmed: 'now',
  making: 'live',
  packed: 'live',
  on_way: 'live',
  attempted: 'stop',
  out: 'live',
  arrived: 'done',
  refused: 'stop',
  ended: 'neutral',
};

/** One artisan's part: her pieces, the stitches of its way, and what is paid at the door. */
export async function OrderPart({ order, paysCash, confirmBy, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'orders' });
  const stage = stageOf(order);
  const { artisan } = order;
  return (
    <article className="grid gap-6 border-t-2 border-ink py-6 wide:grid-cols-[21rem_minmax(0,1.1fr)_minmax(0,1fr)] wide:gap-12 wide:pb-10">
      <header className="flex gap-4 wide:flex-col">
        <Pictures order={order} locale={locale} />
        <div className="min-w-0">
          <StatusChip tone={tones[stage]}>{t(`stages.${stage}`)}</StatusChip>
          <h2 className="size-2 mt-1.5">{await partTitle(order, stage, locale)}</h2>
          <ul className="small mute">
            {order.lines.map((line) => (
              <li key={line.id}>
                <a href={addressIn(locale, `/products/${line.productSlug}`)}>
                  {line.title[locale]}
                </a>
                {line.options[locale] && ` · ${line.options[locale]}`}
                {line.quantity > 1 && (
                  <>
                    {' '}
                    × <span className="num">{line.quantity}</span>
                  </>
                )}
                {line.wish !== '' && (
                  <span className="block">
                    {t('your_wish')}{' '}
                    <b className="break-words">
                      <bdi>{line.wish}</bdi>
                    </b>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p className="small mute">
            <a href={addressIn(locale, `/artisans/${artisan.slug}`)}>{artisan.name[locale]}</a>
            {locale === 'ur' ? '، ' : ', '}
            {artisan.place[locale]}
          </p>
        </div>
      </header>
      <Stitch
        steps={await stitchSteps(order, paysCash, confirmBy, locale)}
        stateWords={{
          done: t('states.done'),
          now: t('states.now'),
          todo: t('states.todo'),
          failed: t('states.failed'),
        }}
      />
      <OrderFacts order={order} stage={stage} paysCash={paysCash} locale={locale} />
    </article>
  );
}

function Pictures({ order, locale }: { order: OrderView; locale: Locale }) {
  const [first] = order.lines;
  if (!first?.image?.base) return null;
  const alt = locale === 'ur' ? first.image.altUr : first.image.alt;
  return (
    <div className="w-24 flex-none wide:w-56">
      <Photo photo={{ ...first.image, alt }} sizes="(min-width: 60rem) 14rem, 6rem" />
    </div>
  );
}

async function partTitle(order: OrderView, stage: Stage, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'orders.titles' });
  const { promise, parcels, artisan } = order;
  const arrived = parcels.find(({ deliveredAt }) => deliveredAt)?.deliveredAt;
  const sendBy = new Date(promise.sendBy);
  return t(stage, {
    artisan: artisan.name[locale],
    leaves: formatDay(sendBy, locale, { weekday: true }),
    range: formatDayRange(new Date(promise.from), new Date(promise.to), locale),
    day: arrived ? formatDay(arrived, locale, { weekday: true }) : '',
  });
}
