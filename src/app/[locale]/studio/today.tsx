import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/messages/locales';
import { tasksOf } from '@/modules/joining/queries/tasks';
import { moneyAtAGlance } from '@/modules/ledger/queries';
import { MoneyGlance } from '@/modules/ledger/ui/money-glance';
import { unreadWarnings } from '@/modules/orders/queries/warnings';
import { WarningNotice } from '@/modules/orders/ui/studio/warning-notice';
import { addressIn } from '@/ui/address';
import { TaskPatch } from '@/ui/studio-shell';
import { inShop, type OpenShop } from './shop-door';

type Props = { readonly open: OpenShop; readonly locale: Locale };

/** Her money; where the shop is not open yet, what is still to do for that stands in its place. */
export async function MoneyOrTasks({ open, locale }: Props) {
  if (open.shop.status !== 'approved' && open.shop.status !== 'suspended')
    return <JoiningPatch open={open} locale={locale} />;
  const money = await moneyAtAGlance(open.actor, open.shop.id);
  if (!money || open.hiddenLabel === undefined) return null;
  return (
    <MoneyGlance
      money={money}
      path={inShop(open, '/studio/earnings')}
      locale={locale}
      hiddenLabel={open.hiddenLabel}
    />
  );
}

async function JoiningPatch({ open, locale }: Props) {
  const tasks = await tasksOf(open.actor, open.shop.id);
  if (!tasks) return null;
  const t = await getTranslations({ locale, namespace: 'studio.joining' });
  const isWaiting = open.shop.status === 'ready_for_review';
  return (
    <TaskPatch
      href={addressIn(locale, `/join/tasks?shop=${open.shop.slug}`)}
      label={t(isWaiting ? 'waiting' : 'left', { count: tasks.left })}
      note={t(isWaiting ? 'waiting_note' : 'left_note')}
    />
  );
}

/** What came late since she last looked. */
export async function KindWord({ open, locale }: Props) {
  return (
    <WarningNotice
      warnings={await unreadWarnings(open.actor, open.shop.id)}
      artisanId={open.shop.id}
      shopPath={inShop(open, '/studio/shop')}
      returnTo={inShop(open, '/studio')}
      locale={locale}
    />
  );
}
