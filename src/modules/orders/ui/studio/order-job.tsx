import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { JobCard } from '@/ui/job';
import { ListenButton } from '@/ui/listen-button';
import { PrivateSum } from '@/ui/private-sum';
import { StatusChip } from '@/ui/status';
import type { StudioOrder } from '../../queries/studio';
import { BuyerLine } from './buyer-line';
import { CallLink } from './call-about';
import { JobAct } from './job-act';
import { chipOf, photoOf, piecesOf, titleOf } from './words';

type Props = {
  readonly order: StudioOrder;
  readonly now: Date;
  readonly locale: Locale;
  /** Null where she sees sums; a word where they are hidden; undefined where they are none of the reader's business. */
  readonly hiddenLabel: string | null | undefined;
};

/** One order as a card: what it asks of her, by when, and the act itself. */
export async function OrderJob({ order, now, locale, hiddenLabel }: Props) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const title = await titleOf(order, locale);
  const chip = await chipOf(order, now, locale);
  const pieces = piecesOf(order.lines, locale);
  const wishes = order.lines.flatMap(({ wish }) => (wish === '' ? [] : [wish]));
  const words = await getTranslations({ locale, namespace: 'orders' });
  const wished = wishes.length > 0 ? ` ${words('buyer_wish')} ${wishes.join(', ')}.` : '';
  const spoken = `${title} ${pieces}. ${chip.words}.${wished}`;
  return (
    <JobCard
      photo={photoOf(order.lines[0], locale, true)}
      quantity={order.pieces > 1 ? order.pieces : undefined}
      status={
        <StatusChip tone={chip.tone} icon={chip.icon}>
          {chip.words}
        </StatusChip>
      }
      title={<Heading level={2}>{title}</Heading>}
      note={
        <>
          <p>{pieces}</p>
          {wishes.map((wish) => (
            <p key={wish} className="wish">
              <span className="mute small block">{words('buyer_wish')}</span>
              <b className="block text-t1">
                <bdi>{wish}</bdi>
              </b>
            </p>
          ))}
          {order.stage === 'accept' && hiddenLabel !== undefined ? (
            <p>
              {t('you_get')}{' '}
              <b>
                <PrivateSum amount={order.due} locale={locale} hiddenLabel={hiddenLabel} />
              </b>
            </p>
          ) : (
            <p className="mute">
              <BuyerLine buyer={order.buyer} locale={locale} />
            </p>
          )}
        </>
      }
      care={
        <>
          <CallLink orderId={order.id} number={order.number} locale={locale} />
          <ListenButton text={spoken} label={t('hear', { text: title })} locale={locale} />
        </>
      }
      action={<JobAct order={order} locale={locale} />}
    />
  );
}
