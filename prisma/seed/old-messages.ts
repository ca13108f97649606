import type { Db } from '@/platform/db';

/**
 * What was said in the town's past was said then: messages get the time of what they tell of, and those older than a
 * day count as sent, so that a first start doesn't ring everybody's phone forty days late.
 */
export async function settleMessages(db: Db, now: Date): Promise<void> {
  const fresh = new Date(now.getTime() - 86_400_000);
  await db.$executeRaw`
    UPDATE notifications n SET created_at = told.at
    FROM (
      SELECT m.id, max(e.at) AS at
      FROM notifications m
      JOIN order_events e ON e.group_id = m.group_id
        AND split_part(m.dedupe_key, ':', 2) IN (e.group_id, e.order_id, e.fulfillment_id)
        AND e.kind = CASE m.template
          WHEN 'order.received' THEN 'received' WHEN 'order.unpaid' THEN 'received' WHEN 'order.placed' THEN 'confirmed'
          WHEN 'order.new' THEN 'confirmed' WHEN 'parcel.shipped' THEN 'handed_over'
          WHEN 'parcel.attempted' THEN 'attempted' WHEN 'parcel.delivered' THEN 'delivered'
          WHEN 'parcel.refused' THEN 'refused' ELSE split_part(m.template, '.', 2) END
      GROUP BY m.id
    ) told
    WHERE n.id = told.id`;
  // The rest of a purchase's messages tell of the last that happened to it.
  await db.$executeRaw`
    UPDATE notifications n SET created_at = last.at
    FROM (SELECT group_id, max(at) AS at FROM order_events GROUP BY group_id) last
    WHERE n.group_id = last.group_id AND n.status = 'pending' AND n.created_at >= ${now}`;
  await db.$executeRaw`
    SELECT graphile_worker.remove_job('notification:' || id) FROM notifications
    WHERE status = 'pending' AND created_at < ${fresh}`;
  await db.$executeRaw`
    UPDATE notifications SET status = 'sent', attempts = 1, sent_at = created_at + interval '4 seconds'
    WHERE status = 'pending' AND created_at < ${fresh}`;
}
