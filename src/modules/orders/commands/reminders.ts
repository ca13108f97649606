import { answerSoonBefore, isQuiet, sendSoonUntil } from '@/domain/order/reminder';
import { karachiDay } from '@/domain/shipping/promise';
import { enqueueMessages } from '@/modules/notifications/commands';
import type { OutgoingMessage } from '@/modules/notifications/types';
import { prisma } from '@/platform/db';
import { findAnswerSoon, findSendSoon, type RemindedRow } from '../repo/reminders';

const batch = 200;

/**
 * Reminds artisans of a day left to answer and of what is to go tomorrow, each once and never at night: what falls
 * due then is said in the morning. Returns how many orders were looked at.
 */
export async function remindArtisans(now: Date): Promise<number> {
  if (isQuiet(now)) return 0;
  const today = new Date(`${karachiDay(now)}T00:00:00Z`);
  const answer = await eachPage(
    (after) => findAnswerSoon(prisma, now, answerSoonBefore(now), { after, limit: batch }),
    (order) => ({
      ...toHer(order, 'order.answer_soon'),
      template: 'order.answer_soon',
      params: { number: order.group.number, orderLink: pageOf(order) },
    }),
  );
  const send = await eachPage(
    (after) => findSendSoon(prisma, today, sendSoonUntil(now), { after, limit: batch }),
    (order) => ({
      ...toHer(order, 'order.send_soon'),
      template: 'order.send_soon',
      params: {
        number: order.group.number,
        pieces: order.lines.reduce((all, { quantity }) => all + quantity, 0),
        orderLink: pageOf(order),
      },
    }),
  );
  return answer + send;
}

/** Messages that were sent before are left alone by their key. */
async function eachPage(
  read: (after: string) => Promise<RemindedRow[]>,
  write: (order: RemindedRow) => OutgoingMessage,
): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const orders = await read(after);
    await enqueueMessages(
      prisma,
      orders.filter(({ artisan }) => artisan.phone !== null).map(write),
    );
    count += orders.length;
    const last = orders.at(-1);
    if (!last || orders.length < batch) return count;
    after = last.id;
  }
}

const pageOf = ({ id }: RemindedRow): string => `/studio/orders/${id}`;

const toHer = ({ id, groupId, artisan }: RemindedRow, template: string) => ({
  dedupeKey: `${template}:${id}`,
  channel: 'sms' as const,
  recipient: artisan.phone ?? '',
  locale: artisan.locale === 'en' ? ('en' as const) : ('ur' as const),
  groupId,
});
