import { getTranslations } from 'next-intl/server';
import { artisanFlow } from '@/domain/artisan/flow';
import { openMoves } from '@/domain/flow';
import { reasonsFor } from '@/domain/moderation/reasons';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import { formatNumber, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Notice } from '@/ui/notice';
import { StatusChip } from '@/ui/status';
import {
  approveShopAction,
  askChangesAction,
  rejectShopAction,
  remindAction,
} from '../actions/desk';
import type { ShopReview } from '../queries/judging';
import { ReviewTable } from './review-table';

type Props = { readonly shop: ShopReview; readonly told: string; readonly locale: Locale };

/** Everything a decision about a shop needs on one page: who, what is asked, her pieces, and the verbs. */
export async function ReviewScreen({ shop, told, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.desk' });
  const isOver = shop.mostOpenOrders !== null && shop.openOrders > shop.mostOpenOrders;
  return (
    <div className="grid gap-6 py-4">
      {told !== '' && (
        <div role="status">
          <Notice tone={told === 'overtaken' ? 'stop' : 'done'}>
            {t(told === 'overtaken' ? 'overtaken' : 'done')}
          </Notice>
        </div>
      )}
      {isOver && (
        <Notice tone="now">
          {t('orders_over', {
            count: formatNumber(shop.openOrders),
            most: formatNumber(shop.mostOpenOrders ?? 0),
          })}
        </Notice>
      )}
      <About shop={shop} locale={locale} />
      <section>
        <Heading level={2} size={2}>
          {t('asked')}
        </Heading>
        <ReviewTable shop={shop} locale={locale} />
      </section>
      <Pieces shop={shop} locale={locale} />
      <Verbs shop={shop} locale={locale} />
    </div>
  );
}

async function About({ shop, locale }: { shop: ShopReview; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'joining.desk' });
  const say = await getTranslations({ locale, namespace: 'joining.tasks.levels' });
  const state = await getTranslations({ locale, namespace: 'admin.artisan_states' });
  const by = shop.invitedBy;
  const facts = [
    [t('shown_as'), shop.name[locale]],
    [t('own_name'), shop.ownName],
    [t('craft'), shop.craft[locale]],
    [t('district'), shop.district[locale]],
    [t('level'), shop.level === 'basic' ? say('basic') : say(shop.level as 'verified')],
    [t('invited_by'), by === null ? t('nobody') : by === 'staff' ? t('staff') : by[locale]],
  ];
  return (
    <section>
      <div className="flex flex-wrap items-center gap-3">
        <Heading level={2} size={2}>
          {t('about')}
        </Heading>
        <StatusChip tone={shop.status === 'approved' ? 'done' : 'now'}>
          {state(shop.status)}
        </StatusChip>
      </div>
      <dl className="mt-3 grid gap-x-8 gap-y-2 wide:grid-cols-3">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt className="mute text-small">{term}</dt>
            <dd className="wrap-anywhere">
              <bdi>{fact}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {shop.reviewNote && (
        <p className="mt-3">
          {t('note')}: <q dir="auto">{shop.reviewNote}</q>
        </p>
      )}
    </section>
  );
}

async function Pieces({ shop, locale }: { shop: ShopReview; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'joining.desk' });
  return (
    <section>
      <Heading level={2} size={2}>
        {t('pieces')}
      </Heading>
      <p className="mute">
        {t('pieces_count', {
          count: shop.pieces.length,
          waiting: formatNumber(shop.waitingPieces),
        })}
      </p>
      <ul className="mt-3 flex flex-wrap gap-3">
        {shop.pieces.map((piece) => (
          <li key={piece.id} className="w-32">
            {piece.picture ? (
              <img
                className="aspect-square h-auto w-full object-cover"
                src={piece.picture}
                alt={piece.title[locale]}
                width={128}
                height={128}
                loading="lazy"
              />
            ) : (
              <span className="block aspect-square w-full bg-sunk" />
            )}
            <span className="text-small" dir="auto">
              {piece.title[locale]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function Verbs({ shop, locale }: { shop: ShopReview; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'joining.desk' });
  const moves = openMoves(artisanFlow, shop.status, 'staff');
  const hidden = { locale, artisanId: shop.id, returnTo: `/admin/artisans/${shop.id}` };
  const mayRemind = shop.status === 'onboarding';
  if (!moves.includes('approve') && !mayRemind) return null;
  const note = { kind: 'text', name: 'note', label: t('note') } as const;
  const why = (decision: 'request_changes' | 'reject') =>
    ({
      kind: 'select',
      name: 'reason',
      label: t('decision'),
      empty: t('verbs.choose'),
      options: reasonsFor('artisan', decision).map(({ code, name }) => ({
        value: code,
        label: name[locale],
      })),
    }) as const;
  const common = { hidden, submit: '', busy: t('deciding') };
  return (
    <section className="flex flex-wrap items-start gap-3 border-t border-rule pt-4">
      {mayRemind ? (
        <VerbForm
          {...common}
          action={remindAction}
          name="remind"
          label={t('remind')}
          submit={t('remind')}
          busy={t('reminding')}
          fields={[]}
          variant="line"
        />
      ) : (
        <>
          <VerbForm
            {...common}
            action={approveShopAction}
            name="approve"
            label={t('approve')}
            submit={t('approve')}
            busy={t('approving')}
            fields={[]}
            variant="primary"
          />
          <VerbForm
            {...common}
            action={askChangesAction}
            name="changes"
            label={t('changes')}
            submit={t('changes')}
            fields={[why('request_changes'), note]}
            note={t('decision_note')}
            variant="line"
          />
          <VerbForm
            {...common}
            action={rejectShopAction}
            name="reject"
            label={t('reject')}
            submit={t('reject')}
            fields={[why('reject'), note]}
            note={t('decision_note')}
            variant="stop"
          />
        </>
      )}
    </section>
  );
}
