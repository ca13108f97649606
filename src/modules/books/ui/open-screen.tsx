import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { Finding, Findings, OpenItem } from '@/modules/ledger/queries/open-items';
import { formatMoment, type Locale } from '@/ui/format';
import { checkBooksAction } from '../actions';
import { OpenTable } from './open-table';
import { OpenTray } from './open-tray';

type Props = {
  readonly found: Findings;
  readonly chosen: string | null;
  readonly locale: Locale;
};

/** What the last check found open: late things first, then what is still in its time. */
export async function OpenScreen({ found, chosen, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'books' });
  const row = [...found.late, ...found.inTime].find(({ id }) => id === chosen) ?? null;
  const hrefOf = (one: OpenItem | Finding) =>
    deskHref(locale, '/admin/ledger/open', { chosen: 'id' in one ? one.id : '' });
  const parts = [
    { key: 'late', title: t('open.late'), none: t('open.none_late'), items: found.late },
    { key: 'in-time', title: t('open.in_time'), none: t('open.none_in_time'), items: found.inTime },
  ];
  return (
    <div className="grid gap-6 [&>*]:min-w-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <VerbForm
          action={checkBooksAction}
          name="check"
          hidden={{ locale }}
          label={t('open.check')}
          submit={t('open.check')}
          busy={t('busy')}
          fields={[]}
          variant="primary"
        />
        <span className="mute">
          {found.checkedAt
            ? t('open.checked_at', { moment: formatMoment(found.checkedAt, locale) })
            : t('open.never_checked')}
        </span>
      </div>
      {parts.map(({ key, title, none, items }) => (
        <section aria-labelledby={key} key={key}>
          <h2 id={key} className="mb-1">
            {title}
          </h2>
          {items.length === 0 ? (
            <p className="mute py-2">{none}</p>
          ) : (
            <OpenTable items={items} title={title} chosen={row} hrefOf={hrefOf} locale={locale} />
          )}
        </section>
      ))}
      {row && <OpenTray row={row} locale={locale} />}
    </div>
  );
}
