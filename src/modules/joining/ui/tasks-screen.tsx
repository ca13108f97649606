import { getTranslations } from 'next-intl/server';
import { PressForm } from '@/modules/accounts/ui/press-form';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { formatNumber, type Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { Thappa } from '@/ui/thappa-mark';
import { openShopAction, sendLinkAction } from '../actions/tasks';
import type { OwnShop } from '../queries/own-shops';
import type { Tasks } from '../queries/tasks';
import { JoinStep } from './join-step';
import { TaskList } from './task-list';

type Props = {
  readonly shop: OwnShop;
  readonly tasks: Tasks;
  readonly isNew: boolean;
  readonly isSaved: boolean;
  readonly isLinkSent: boolean;
  readonly locale: Locale;
};

/** All that is left, for as many weeks as she likes; the one big button once selling needs nothing more. */
export async function TasksScreen({ shop, tasks, locale, ...told }: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.tasks' });
  const title = told.isNew ? t('title') : t('title_on');
  const mayAsk = shop.status === 'onboarding' || shop.status === 'rejected';
  const selling = tasks.asked.filter(({ neededFor }) => neededFor === 'selling');
  const levels = tasks.asked.filter(({ neededFor }) => ['verified', 'bank'].includes(neededFor));
  const extra = tasks.asked.filter(({ neededFor }) => neededFor === 'none');
  const list = { shop: shop.slug, locale };
  return (
    <JoinStep
      locale={locale}
      icon="storefront"
      title={title}
      lead={t(leadOf(shop.status, tasks.isReady))}
      step={null}
      headings={[t('must'), t('more'), t('extra')]}
    >
      {told.isSaved && <Notice tone="done">{t('saved')}</Notice>}
      {told.isLinkSent && <Notice tone="done">{t('link_sent')}</Notice>}
      {shop.reviewNote && (
        <Notice tone="now" sign={<Icon name="chat-circle-dots-bold" />}>
          <b>{t('why')}</b> <q dir="auto">{shop.reviewNote}</q>
        </Notice>
      )}
      <p className="mt-4 flex items-center gap-3 [--mark:2.5rem]">
        <Thappa id={shop.id} fine />
        <span>{t('known_as', { name: shop.name[locale] })}</span>
      </p>
      {mayAsk && tasks.isReady && (
        <div className="mt-5 [&_form]:grid">
          <PressForm
            action={openShopAction}
            name="open"
            hidden={{ locale, artisanId: shop.id }}
            label={t('open')}
            busy={t('opening')}
            size="big"
            wide
          />
        </div>
      )}
      <TaskList title={t('must')} asked={selling} {...list} />
      <TaskList title={t('more')} asked={levels} {...list} />
      <Limits tasks={tasks} locale={locale} />
      <TaskList title={t('extra')} asked={extra} {...list} />
      <div className="mt-8 grid gap-3 [&_form]:grid">
        <ButtonLink
          href={addressIn(locale, `/studio?shop=${shop.slug}`)}
          variant="line"
          size="big"
          wide
        >
          {t('studio')}
        </ButtonLink>
        {mayAsk && (
          <PressForm
            action={sendLinkAction}
            name="link"
            hidden={{ locale, artisanId: shop.id }}
            label={t('link')}
            busy={t('linking')}
            variant="quiet"
            size="big"
            wide
          />
        )}
      </div>
    </JoinStep>
  );
}

function leadOf(status: OwnShop['status'], isReady: boolean) {
  if (status === 'ready_for_review') return 'lead_review';
  if (status === 'approved') return 'lead_approved';
  if (status === 'rejected') return 'lead_rejected';
  if (status === 'suspended' || status === 'terminated') return 'lead_suspended';
  return isReady ? 'lead_ready' : 'lead';
}

/** What her level allows, in words; and a friendly word when she has come to it. */
async function Limits({ tasks, locale }: { tasks: Tasks; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'joining.tasks' });
  const { livePieces, openOrders } = tasks.limits;
  const isFull = openOrders !== null && tasks.openOrders >= openOrders;
  return (
    <div className="mt-3">
      <p className="mute">
        {t.rich('level', { name: t(`levels.${tasks.level}`), b: (name) => <b>{name}</b> })}{' '}
        {livePieces === null || openOrders === null
          ? t('no_limits')
          : t('limits', { pieces: formatNumber(livePieces), orders: formatNumber(openOrders) })}
      </p>
      {isFull && (
        <Notice tone="now">{t('at_limit', { count: formatNumber(tasks.openOrders) })}</Notice>
      )}
    </div>
  );
}
