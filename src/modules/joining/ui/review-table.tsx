import { getTranslations } from 'next-intl/server';
import { isMet, type Standing } from '@/domain/artisan/requirement';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { StatusChip, type Tone } from '@/ui/status';
import { acceptSubmissionAction, rejectSubmissionAction, waiveAction } from '../actions/desk';
import type { ShopReview } from '../queries/judging';

type Row = ShopReview['asked'][number];
type Props = { readonly shop: ShopReview; readonly locale: Locale };

const tones: Record<Standing, Tone> = {
  open: 'neutral',
  waiting: 'now',
  met: 'done',
  waived: 'done',
  refused: 'stop',
};

/** What is asked of a shop, line by line, with what she handed in and what may be said of it. */
export async function ReviewTable({ shop, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.desk' });
  const say = await getTranslations({ locale, namespace: 'joining.tasks.standing' });
  return (
    <ul className="mt-3 divide-y divide-rule border-y border-rule">
      {shop.asked.map((row) => (
        <li key={row.slug} className="flex flex-wrap items-center justify-between gap-2 py-3">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <b className="min-w-48">{row.title[locale]}</b>
            <StatusChip tone={tones[row.standing]}>{say(row.standing)}</StatusChip>
            <span className="mute text-small">
              {t('needed')}: {t(`needs.${row.neededFor}`)}
            </span>
            {row.submission?.masked && <bdi dir="ltr">{row.submission.masked}</bdi>}
            {row.paper && (
              <a href={row.paper} target="_blank" rel="noreferrer">
                <Icon name="lock" /> {t('paper')}{' '}
                <span className="mute text-small">{t('paper_note')}</span>
              </a>
            )}
            {row.submission?.reason && <q dir="auto">{row.submission.reason}</q>}
          </div>
          <Verbs row={row} shop={shop} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

async function Verbs({ row, shop, locale }: { row: Row } & Props) {
  const t = await getTranslations({ locale, namespace: 'joining.desk.verbs' });
  const returnTo = `/admin/artisans/${shop.id}`;
  const submission = row.submission;
  const isWaiting = submission?.status === 'pending';
  const reason = { kind: 'text', name: 'reason', label: t('reason') } as const;
  const taxpayer = {
    kind: 'choice',
    name: 'taxpayer',
    label: t('taxpayer'),
    options: (['active', 'inactive', 'exempt'] as const).map((value) => ({
      value,
      label: t(`taxpayers.${value}`),
    })),
  } as const;
  const own = { locale, returnTo, submissionId: submission?.id ?? '' };
  const isHandedIn = row.way !== 'computed' && submission?.status === 'accepted';
  return (
    <div className="flex flex-wrap items-start gap-2">
      {isWaiting && (
        <VerbForm
          action={acceptSubmissionAction}
          name={`accept-${row.slug}`}
          hidden={own}
          label={t('accept')}
          submit={t('accept')}
          busy={t('accepting')}
          fields={row.slug === 'ntn' ? [taxpayer] : []}
          variant="primary"
        />
      )}
      {(isWaiting || isHandedIn) && (
        <VerbForm
          action={rejectSubmissionAction}
          name={`reject-${row.slug}`}
          hidden={own}
          label={t('reject')}
          submit={t('reject')}
          busy={t('rejecting')}
          fields={[reason]}
          variant="stop"
        />
      )}
      {!isMet(row.standing) && (
        <VerbForm
          action={waiveAction}
          name={`waive-${row.slug}`}
          hidden={{ locale, returnTo, artisanId: shop.id, slug: row.slug }}
          label={t('waive')}
          submit={t('waive')}
          busy={t('waiving')}
          fields={[reason]}
          variant="quiet"
        />
      )}
    </div>
  );
}
