import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { couriers } from '@/modules/desk/queries/choices';
import { entriesOf } from '@/modules/desk/queries/entries';
import { doneAsked } from '@/modules/desk/schema/filters';
import { GroupScreen } from '@/modules/desk/ui/group-screen';
import { messagesOfGroup } from '@/modules/notifications/queries';
import { deskGroup, groupOfPart } from '@/modules/orders/queries/admin';
import { prisma } from '@/platform/db';
import { inLocale } from '@/platform/request';
import { requireStaff } from '@/platform/session';
import { Figure } from '@/ui/price';
import { DeskPage } from '../../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';

type Props = Pick<DeskPageProps, 'searchParams'> & {
  readonly params: Promise<{ locale: string; id: string }>;
};

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  deskTitle(params, 'orders');

/** A purchase by its id; the id of an order or a parcel leads to the purchase it is part of. */
export default async function AdminOrder({ params, searchParams }: Props) {
  const locale = await deskLanguage(params);
  const { id } = await params;
  const path = `/admin/orders/${id}`;
  const actor = await requireStaff(locale, path);
  const group = await deskGroup(actor, id);
  if (!group) {
    const whole = await groupOfPart(actor, id);
    if (whole === null) notFound();
    redirect(inLocale(locale, `/admin/orders/${whole}`));
  }
  const [messages, entries, carriers] = await Promise.all([
    messagesOfGroup(prisma, group.id),
    entriesOf(
      actor,
      group.orders.map((order) => order.id),
    ),
    couriers(),
  ]);
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="orders"
      title={<Figure>{group.number}</Figure>}
      done={doneAsked(await searchParams)}
    >
      <GroupScreen
        group={group}
        messages={messages}
        entries={entries}
        couriers={carriers}
        actor={actor}
        returnTo={path}
        locale={locale}
      />
    </DeskPage>
  );
}
