import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/messages/locales';
import { PackOrder } from '@/modules/fulfillment/ui/pack-order';
import { PackedPhoto, ParcelLabel } from '@/modules/fulfillment/ui/parcel-label';
import type { StudioOrder } from '@/modules/orders/queries/studio';
import { AcceptOrder, CantMakeIt } from '@/modules/orders/ui/studio/accept-order';
import { CallAbout } from '@/modules/orders/ui/studio/call-about';
import { DeclineOrder } from '@/modules/orders/ui/studio/decline-order';
import { OrderActs } from '@/modules/orders/ui/studio/order-acts';
import { OrderPieces, WorkFacts, WorkSplit } from '@/modules/orders/ui/studio/order-pieces';
import { chipOf, piecesOf } from '@/modules/orders/ui/studio/words';
import { WorkSteps } from '@/modules/orders/ui/studio/work-steps';
import { itemWords } from '@/modules/outbox/ui/item-words';
import { mostPictureBytes } from '@/platform/pictures';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { ListenButton } from '@/ui/listen-button';
import { Notice } from '@/ui/notice';
import { StatusChip } from '@/ui/status';
import { StudioHead } from '@/ui/studio-shell';
import type { OpenShop } from '../../shop-door';

type Props = {
  readonly order: StudioOrder;
  readonly open: OpenShop;
  readonly title: string;
  readonly now: Date;
  readonly locale: Locale;
};

/** The order's work: the piece and its account at the start, the four stitches and the one button at the end. */
export async function OrderWork({ order, open, title, now, locale }: Props) {
  const shown = { order, locale, hiddenLabel: open.hiddenLabel };
  return (
    <>
      <OrderHead order={order} title={title} now={now} locale={locale} />
      <div className="two-col">
        <div>
          <OrderPieces {...shown} />
          <WorkFacts {...shown} />
          <WorkSplit {...shown} />
        </div>
        <div>
          <OrderEnded order={order} locale={locale} />
          {order.stage === 'packed' && order.parcel && (
            <ParcelLabel artisanId={order.artisanId} number={order.parcel.number} locale={locale} />
          )}
          {!['sent_back', 'came_back', 'declined', 'canceled'].includes(order.stage) && (
            <WorkSteps order={order} locale={locale} />
          )}
          <OrderAct order={order} locale={locale} />
          <div className="mt-3">
            <CallAbout orderId={order.id} number={order.number} locale={locale} />
          </div>
          {order.parcel?.photo && <PackedPhoto photo={order.parcel.photo} locale={locale} />}
        </div>
      </div>
    </>
  );
}

async function OrderHead({ order, title, now, locale }: Omit<Props, 'open'>) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const words = await getTranslations({ locale, namespace: 'orders' });
  // Once it is out of her hands, the heading says all that the chip would.
  const isHers = order.stage === 'accept' || order.stage === 'pack' || order.stage === 'packed';
  const chip = isHers ? await chipOf(order, now, locale, 'full') : null;
  const wishes = order.lines.flatMap(({ wish }) => (wish === '' ? [] : [wish]));
  const wished = wishes.length > 0 ? ` ${words('buyer_wish')} ${wishes.join(', ')}.` : '';
  const day = chip ? ` ${chip.words}.` : '';
  const spoken = `${title} ${piecesOf(order.lines, locale)}.${day}${wished}`;
  return (
    <>
      {chip && (
        <p className="mb-2">
          <StatusChip tone={chip.tone} icon={chip.icon}>
            {chip.words}
          </StatusChip>
        </p>
      )}
      <StudioHead
        heading={<Heading level={1}>{title}</Heading>}
        ear={<ListenButton text={spoken} label={t('hear', { text: title })} locale={locale} />}
      />
    </>
  );
}

/** The one thing to do now, and below it the quiet way out. */
async function OrderAct({ order, locale }: Pick<Props, 'order' | 'locale'>) {
  if (order.stage !== 'accept' && order.stage !== 'pack') return null;
  return (
    <div className="mt-6">
      <OrderActs
        orderId={order.id}
        stage={order.stage}
        words={await itemWords(locale)}
        signs={{ waits: <Icon name="device-mobile" />, sent: <Icon name="cloud-check" /> }}
        accept={<AcceptOrder order={order} locale={locale} isBig />}
        pack={
          <PackOrder
            orderId={order.id}
            pieces={piecesOf(order.lines, locale)}
            mostBytes={mostPictureBytes}
            locale={locale}
          />
        }
        decline={<CantMakeIt order={order} locale={locale} />}
      />
    </div>
  );
}

async function OrderEnded({ order, locale }: Pick<Props, 'order' | 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'studio.ended' });
  const { stage } = order;
  if (
    stage !== 'sent_back' &&
    stage !== 'came_back' &&
    stage !== 'declined' &&
    stage !== 'canceled' &&
    stage !== 'delivered'
  )
    return null;
  return (
    <div className="mb-6">
      <Notice tone={stage === 'sent_back' ? 'stop' : 'neutral'}>{t(stage)}</Notice>
    </div>
  );
}

/** Why she can't make it: a screen of its own, one decision on it. */
export async function OrderDecision({ order, title, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  return (
    <>
      <StudioHead
        heading={<Heading level={1}>{title}</Heading>}
        ear={
          <ListenButton
            text={`${title} ${t('decline.lead')}`}
            label={t('hear', { text: title })}
            locale={locale}
          />
        }
      />
      <DeclineOrder order={order} locale={locale} />
    </>
  );
}
