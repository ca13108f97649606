import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { JobCard } from '@/ui/job';
import { ListenButton } from '@/ui/listen-button';
import { PrivateSum } from '@/ui/private-sum';
import { StatusChip } from '@/ui/status';
import { SubmitButton } from '@/ui/submit-button';
import { acceptAction } from '../../actions';
import type { StudioOrder } from '../../queries/studio';
import { BuyerLine } from './buyer-line';
import { CallLink } from './call-about';
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
          <p className="line-clamp-2">{pieces}</p>
          {wishes.map((wish) => (
            <p key={wish}>
              {words('buyer_wish')}{' '}
              <b className="text-t1" dir="auto">
                {wish}
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
          <div className="job-care">
            <ListenButton text={spoken} label={t('hear', { text: title })} locale={locale} />
            <CallLink orderId={order.id} number={order.number} locale={locale} />
          </div>
        </>
      }
      action={<JobAct order={order} locale={locale} />}
    />
  );
}

async function JobAct({ order, locale }: Pick<Props, 'order' | 'locale'>) {
  const t = await getTranslations({ locale, namespace: 'studio' });
  const page = addressIn(locale, `/studio/orders/${order.id}`);
  if (order.stage !== 'accept') {
    return (
      <ButtonLink href={page} variant={order.stage === 'pack' ? 'primary' : 'line'}>
        <Icon name="package" />
        {t('open')}
      </ButtonLink>
    );
  }
  return (
    <>
      <ActionForm action={acceptAction} hidden={{ orderId: order.id, locale }} name={order.id}>
        <SubmitButton busyLabel={t('accepting')}>
          <Icon name="check-bold" />
          {t('accept')}
        </SubmitButton>
      </ActionForm>
      <ButtonLink variant="line" href={`${page}?answer=no`}>
        {t('cant')}
      </ButtonLink>
    </>
  );
}
