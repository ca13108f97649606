import { getTranslations } from 'next-intl/server';
import type { AuditPage } from '@/modules/audit/queries';
import { auditedActions } from '@/modules/audit/types';
import { Trail } from '@/modules/audit/ui/trail';
import { Field, Select } from '@/ui/field';
import type { Locale } from '@/ui/format';
import { Pagination } from '@/ui/navigation';
import { EmptyState } from '@/ui/status';
import { deskHref, type Words } from './desk-address';
import { DayRange, FilterFold } from './order-filters';

const PATH = '/admin/audit';

type Props = { readonly page: AuditPage; readonly words: Words; readonly locale: Locale };

/** The trail with its filters. */
export async function AuditScreen({ page, words, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'audit' });
  return (
    <div className="pt-2">
      <FilterFold
        path={PATH}
        words={words}
        names={['action', 'who', 'about', 'from', 'to']}
        locale={locale}
      >
        {words.about && <input type="hidden" name="about" value={words.about} />}
        <Select name="action" label={t('what')} defaultValue={words.action ?? ''}>
          <option value="">{t('any')}</option>
          {auditedActions.map((action) => (
            <option key={action} value={action}>
              {t(`actions.${action}`)}
            </option>
          ))}
        </Select>
        <Field name="who" label={t('who')} defaultValue={words.who} autoComplete="off" />
        <DayRange words={words} locale={locale} />
      </FilterFold>
      {page.entries.length === 0 ? (
        <EmptyState
          action={
            <a className="btn line" href={deskHref(locale, PATH)}>
              {t('show_all')}
            </a>
          }
        >
          {t('none')}
        </EmptyState>
      ) : (
        <Trail entries={page.entries} locale={locale} />
      )}
      {(page.next || words.after) && (
        <Pagination
          nextHref={page.next && deskHref(locale, PATH, { ...words, after: page.next })}
          nextLabel={t('more')}
        >
          {words.after && (
            <a href={deskHref(locale, PATH, { ...words, after: '' })}>{t('from_start')}</a>
          )}
        </Pagination>
      )}
    </div>
  );
}
