import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { couriers, regions } from '@/modules/desk/queries/choices';
import { doneAsked, ordersAsked } from '@/modules/desk/schema/filters';
import { OrderList } from '@/modules/desk/ui/order-list';
import { deskGroup, deskOrder, deskOrders } from '@/modules/orders/queries/admin';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { deskCounts } from '../desk-counts';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'orders');

export default async function AdminOrders({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/orders');
  if (!may(actor, 'adminOrders.read', null)) notFound();
  const query = await searchParams;
  const asked = ordersAsked(query);
  const at = now();
  const [page, counts, carriers, places, t] = await Promise.all([
    deskOrders(actor, asked.filter, asked.after, at),
    deskCounts(actor),
    couriers(),
    regions(),
    getTranslations({ locale, namespace: 'admin.places' }),
  ]);
  const chosen =
    page.orders.find((order) => order.id === asked.chosen) ??
    (asked.chosen === null ? null : await deskOrder(actor, asked.chosen, at));
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="orders"
      title={t('orders')}
      sought={asked.filter.text}
      done={doneAsked(query)}
    >
      <OrderList
        asked={asked}
        page={page}
        counts={counts.queues}
        chosen={chosen}
        group={chosen ? await deskGroup(actor, chosen.groupId) : null}
        couriers={carriers}
        regions={places}
        actor={actor}
        now={at}
        locale={locale}
      />
    </DeskPage>
  );
}
