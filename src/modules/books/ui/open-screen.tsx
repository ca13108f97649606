import { getTranslations } from 'next-intl/server';
import { VerbForm } from '@/modules/desk/ui/verb-form';
import type { Findings } from '@/modules/ledger/queries/open-items';
import { formatMoment, type Locale } from '@/ui/format';
import { checkBooksAction } from '../actions';
import { OpenTable } from './open-table';

/** What the last check found open: late things first, then what is still in its time. */
export async function OpenScreen({ found, locale }: { found: Findings; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books' });
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
            <OpenTable items={items} locale={locale} />
          )}
        </section>
      ))}
    </div>
  );
}
