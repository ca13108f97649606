import { getTranslations } from 'next-intl/server';
import { money } from '@/domain/money';
import type { MessageNote } from '@/modules/notifications/queries';
import type { DeskGroup } from '@/modules/orders/queries/admin';
import type { TimelineEntry } from '@/modules/orders/queries/order-view';
import { formatMoment, formatMoney, type Locale } from '@/ui/format';
import { Figure } from '@/ui/price';
import type { Courier } from '../queries/choices';
import { type Happening, happeningsOf } from './happenings';

type Props = {
  readonly group: DeskGroup;
  readonly messages: readonly MessageNote[];
  readonly couriers: readonly Courier[];
  readonly locale: Locale;
};

/** Who did what and when, and which messages went out; the newest first. */
export async function GroupTimeline({ group, messages, couriers, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'admin.order' });
  const several = group.orders.length > 1;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="mb-2">
        {t('timeline')}
      </h2>
      <ol className="border-t-2 border-ink">
        {happeningsOf(group, messages).map((happening) => (
          <li key={keyOf(happening)} className="border-b border-rule py-2">
            {happening.type === 'event' ? (
              <EventLine event={happening.event} couriers={couriers} locale={locale} />
            ) : (
              <MessageLine {...happening} locale={locale} />
            )}
            {happening.type === 'event' && several && (
              <span className="mute">
                {' '}
                · {t('in_parts', { parts: happening.parts.join(locale === 'ur' ? '، ' : ', ') })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const keyOf = (happening: Happening): string =>
  happening.type === 'event' ? happening.event.id : happening.message.id;

type EventProps = {
  readonly event: TimelineEntry;
  readonly couriers: readonly Courier[];
  readonly locale: Locale;
};

async function EventLine({ event, couriers, locale }: EventProps) {
  const t = await getTranslations({ locale, namespace: 'admin.events' });
  const reasons = await getTranslations({ locale, namespace: 'admin.verbs' });
  const { details } = event;
  const said = (name: string) => (typeof details[name] === 'string' ? details[name] : '');
  const attempt = `attempts.${said('reason')}` as 'attempts.no_cash';
  const ending = `cancellations.${said('reason')}` as 'cancellations.damaged';
  const why = [attempt, ending].find((key) => reasons.has(key));
  const courier = couriers.find(({ slug }) => slug === details.courier)?.name ?? said('courier');
  const tail = [
    courier && `${courier} ${said('trackingNumber')}`,
    typeof details.minor === 'number' && formatMoney(money(details.minor), locale),
    why && reasons(why),
    'restock' in details && t(details.restock ? 'restocked' : 'not_restocked'),
  ].filter(Boolean);
  return (
    <>
      <b>{t(`kinds.${event.kind}`)}</b>
      {tail.length > 0 && <span>: {tail.join(locale === 'ur' ? '، ' : ', ')}</span>}
      <br />
      <span className="mute">
        {formatMoment(event.at, locale)} ·{' '}
        <bdi>{event.actorName || t(`actors.${event.actorKind as 'buyer'}`)}</bdi>
        {said('note') && (
          <>
            {' · '}
            <q>{said('note')}</q>
          </>
        )}
      </span>
    </>
  );
}

type MessageProps = Pick<Happening & { type: 'message' }, 'message' | 'times' | 'at'>;

async function MessageLine({ message, times, at, locale }: MessageProps & { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'admin.messages' });
  const template = `templates.${message.template}` as 'templates.order.received';
  return (
    <>
      {t(`channels.${message.channel as 'sms'}`)}: {t(template)}
      {times > 1 && (
        <>
          {' '}
          × <Figure>{times}</Figure>
        </>
      )}
      <br />
      <span className="mute">{formatMoment(at, locale)} · </span>
      <span className={message.status === 'failed' ? 'text-madder' : 'mute'}>
        {t(`states.${message.status as 'sent'}`)}
      </span>
    </>
  );
}
