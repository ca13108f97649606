import { enqueueMessages } from '@/modules/notifications/commands';
import type { Db } from '@/platform/db';
import { readOwners } from '../repo/shops';

type Told = 'joining.approved' | 'joining.changes' | 'joining.rejected';

/** Tells a shop's owners what became of it. Never why: a lent phone shows its messages to others. */
export async function tellOwners(
  db: Db,
  shop: { readonly id: string; readonly slug: string },
  template: Told,
  now: Date,
): Promise<void> {
  const owners = await readOwners(db, shop.id);
  const to = owners.flatMap(({ user }) =>
    user.phone === null ? [] : [{ ...user, phone: user.phone }],
  );
  const link = `/join/tasks?shop=${shop.slug}`;
  await enqueueMessages(
    db,
    to.map(({ id, phone, locale }) => ({
      dedupeKey: `${template}:${shop.id}:${id}:${now.getTime()}`,
      channel: 'sms' as const,
      recipient: phone,
      locale: locale === 'en' ? ('en' as const) : ('ur' as const),
      template,
      params: { tasksLink: link },
    })),
  );
}
