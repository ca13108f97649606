import type { PaymentState } from '@/domain/payment/flow';
import type { PaymentMethod } from '@/domain/payment/methods';
import type { Db } from '@/platform/db';

/** A purchase as whoever takes its money must know it. */
export type Payable = {
  readonly groupId: string;
  readonly number: string;
  readonly locale: 'en' | 'ur';
  readonly name: string;
  readonly phone: string;
  readonly email: string | null;
  readonly districtSlug: string;
  readonly country: string;
  readonly totalMinor: number;
  readonly deadline: Date | null;
  readonly createdAt: Date;
  readonly paymentId: string;
  readonly method: PaymentMethod;
  readonly status: PaymentState;
  readonly currency: string;
};

export async function payableOf(db: Db, groupId: string): Promise<Payable | null> {
  const row = await db.payment.findUnique({ where: { groupId }, include: { group: true } });
  if (row === null) return null;
  const { group } = row;
  return {
    groupId,
    number: group.number,
    locale: group.locale === 'en' ? 'en' : 'ur',
    name: group.contactName,
    phone: group.contactPhone,
    email: group.contactEmail,
    districtSlug: group.districtSlug,
    country: group.country,
    totalMinor: Number(group.totalMinor),
    deadline: group.confirmBy,
    createdAt: group.createdAt,
    paymentId: row.id,
    method: row.method as PaymentMethod,
    status: row.status as PaymentState,
    currency: row.currency,
  };
}

/** The way of paying that was chosen anew, before anything was paid. */
export const setPaymentMethod = (db: Db, groupId: string, method: PaymentMethod, now: Date) =>
  db.payment.updateMany({
    where: { groupId, capturedMinor: 0 },
    data: { method, updatedAt: now },
  });

/** Pieces that are held for a purchase stay held as long as it may still be paid. */
export const holdLonger = (db: Db, groupId: string, until: Date) =>
  db.$executeRaw`
    UPDATE stock_reservations r SET expires_at = ${until}
    FROM order_lines l JOIN orders o ON o.id = l.order_id
    WHERE r.order_line_id = l.id AND o.group_id = ${groupId}
      AND r.status = 'active' AND r.expires_at < ${until}`;
