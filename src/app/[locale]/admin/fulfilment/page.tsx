import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { couriers } from '@/modules/desk/queries/choices';
import { scan } from '@/modules/desk/queries/scan';
import { codeAsked, doneAsked, ordersAsked } from '@/modules/desk/schema/filters';
import { FulfilmentScreen } from '@/modules/desk/ui/fulfilment-screen';
import { deskGroup, deskOrders } from '@/modules/orders/queries/admin';
import type { Selection } from '@/modules/orders/types';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../desk-props';

const mostRows = 100;

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'fulfilment');

export default async function AdminFulfilment({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/fulfilment');
  if (!may(actor, 'fulfillment.hand_over', null)) notFound();
  const query = await searchParams;
  const { chosen } = ordersAsked(query);
  const code = codeAsked(query);
  const at = now();
  const list = async (queue: Selection) =>
    (await deskOrders(actor, ordersAsked({ queue }).filter, null, at, mostRows)).orders;
  const [scanned, toHandOver, attempted, onTheWay, carriers, t] = await Promise.all([
    scan(actor, code, at),
    list('to_hand_over'),
    list('attempted'),
    list('on_the_way'),
    couriers(),
    getTranslations({ locale, namespace: 'admin.places' }),
  ]);
  const underway = [...attempted, ...onTheWay];
  const shown = [...scanned.orders, ...toHandOver, ...underway];
  const one = shown.find((order) => order.id === chosen) ?? scanned.exact;
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="fulfilment"
      title={t('fulfilment')}
      done={doneAsked(query)}
    >
      <FulfilmentScreen
        code={code}
        found={scanned.orders}
        group={one ? await deskGroup(actor, one.groupId) : null}
        toHandOver={toHandOver}
        underway={underway}
        chosen={one}
        couriers={carriers}
        actor={actor}
        now={at}
        locale={locale}
      />
    </DeskPage>
  );
}
