import { getTranslations } from 'next-intl/server';
import type { DeskGroup } from '@/modules/orders/queries/admin';
import type { DeskOrder } from '@/modules/orders/types';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { Figure } from '@/ui/price';
import { EmptyState } from '@/ui/status';
import { deskHref, deskPath, type Words } from './desk-address';
import { OrderTable } from './order-table';
import { OrderTray } from './order-tray';
import type { VerbsProps } from './order-verbs';

const PATH = '/admin/fulfilment';

type Props = Omit<VerbsProps, 'order' | 'returnTo'> & {
  /** What was scanned or typed, and the orders it names. */
  readonly code: string;
  readonly found: readonly DeskOrder[];
  readonly group: DeskGroup | null;
  readonly toHandOver: readonly DeskOrder[];
  readonly underway: readonly DeskOrder[];
  readonly chosen: DeskOrder | null;
  readonly now: Date;
};

/** Parcels at the desk: scan one and say what becomes of it; below, those that wait and those that are out. */
export async function FulfilmentScreen(props: Props) {
  const { code, found, chosen, toHandOver, underway, locale, now } = props;
  const t = await getTranslations({ locale, namespace: 'admin.fulfilment' });
  const words: Words = code === '' ? {} : { code };
  const table = {
    path: PATH,
    words,
    chosen: chosen?.id ?? null,
    now,
    locale,
  };
  return (
    <>
      <ScanBox {...props} />
      {code !== '' && found.length === 0 && (
        <Notice tone="stop" urgent>
          {t('not_found')} <Figure>{code}</Figure>
        </Notice>
      )}
      {found.length > 0 && <OrderTable {...table} caption={t('found')} orders={found} />}
      <List
        title={t('to_hand_over')}
        empty={t('none_to_hand_over')}
        orders={toHandOver}
        table={table}
      />
      <List title={t('underway')} empty={t('none_underway')} orders={underway} table={table} />
      {chosen && (
        <OrderTray
          key={chosen.id}
          order={chosen}
          group={props.group?.id === chosen.groupId ? props.group : null}
          actor={props.actor}
          couriers={props.couriers}
          // The next scan begins with an empty box.
          returnTo={deskPath(PATH)}
          locale={locale}
        />
      )}
    </>
  );
}

/** A scanner types like a keyboard and ends with Enter: the box waits for it, and is empty each time. */
async function ScanBox({ locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'admin.fulfilment' });
  return (
    <search>
      <form
        action={deskHref(locale, PATH)}
        className="flex flex-wrap items-end gap-3 py-4 [&_.field]:mb-0 [&_.field]:w-80"
      >
        <Field
          name="code"
          label={t('scan')}
          hint={t('scan_hint')}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          autoFocus
        />
        <Button type="submit">{t('find')}</Button>
      </form>
    </search>
  );
}

function List({
  title,
  empty,
  orders,
  table,
}: {
  title: string;
  empty: string;
  orders: readonly DeskOrder[];
  table: Omit<Parameters<typeof OrderTable>[0], 'caption' | 'orders'>;
}) {
  return (
    <div className="mt-6">
      <h2 className="mb-1">
        {title}{' '}
        <span className="mute text-t0">
          {orders.length > 0 && <Figure>{orders.length}</Figure>}
        </span>
      </h2>
      {orders.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <OrderTable {...table} caption={title} orders={orders} />
      )}
    </div>
  );
}
