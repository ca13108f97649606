import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { formatMoment, type Locale } from '@/ui/format';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import type { AuditEntry } from '../types';
import { itemPath } from './item-path';

type Props = { readonly entries: readonly AuditEntry[]; readonly locale: Locale };

/** Who did what to what, and when; the newest first. */
export async function Trail({ entries, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'audit' });
  return (
    <StaffTable
      caption={t('title')}
      rows={entries}
      rowKey={(entry) => entry.id}
      columns={await columns(locale)}
    />
  );
}

async function columns(locale: Locale): Promise<StaffColumn<AuditEntry>[]> {
  const t = await getTranslations({ locale, namespace: 'audit' });
  return [
    { key: 'at', head: t('when'), cell: (entry) => formatMoment(entry.at, locale) },
    {
      key: 'who',
      head: t('who'),
      cell: (entry) => (
        <>
          <bdi>{entry.actorName || t(`actors.${entry.actorKind as 'system'}`)}</bdi>{' '}
          {entry.actorName && (
            <span className="mute">{t(`actors.${entry.actorKind as 'system'}`)}</span>
          )}
        </>
      ),
    },
    { key: 'what', head: t('what'), cell: (entry) => <b>{actionWords(entry, t)}</b> },
    { key: 'on', head: t('on'), cell: (entry) => <Subject entry={entry} locale={locale} /> },
    { key: 'details', head: t('details'), kind: 'long', cell: (entry) => detailWords(entry, t) },
  ];
}

type Words = Awaited<ReturnType<typeof getTranslations<'audit'>>>;

/** An action nobody wrote a sentence for yet is shown by its own name. */
function actionWords({ action }: AuditEntry, t: Words): string {
  const key = `actions.${action}` as 'actions.order.cancel';
  return t.has(key) ? t(key) : action;
}

function detailWords({ details }: AuditEntry, t: Words) {
  const said = Object.entries(details).filter(([, value]) => value !== null && value !== '');
  return said.map(([name, value], index) => (
    <span key={name}>
      {index > 0 && ' · '}
      <span className="mute">{t.has(`names.${name}`) ? t(`names.${name}`) : name}</span>{' '}
      <bdi>{valueWords(name, value, t)}</bdi>
    </span>
  ));
}

function valueWords(name: string, value: AuditEntry['details'][string], t: Words): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (name.endsWith('Minor') && typeof value === 'number')
    return `Rs ${(value / 100).toLocaleString('en-US')}`;
  return String(value);
}

/** What it was done to, as a link where the desk has a page for it. */
async function Subject({ entry, locale }: { entry: AuditEntry; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'audit' });
  const { subjectKind, subjectId } = entry;
  const words = t.has(`subjects.${subjectKind}`) ? t(`subjects.${subjectKind}`) : subjectKind;
  const path = subjectKind === 'job' ? '/admin/jobs' : itemPath(subjectId);
  const name = (
    <>
      {words} <span className="num text-small">{subjectId.slice(-6)}</span>
    </>
  );
  return path === null ? name : <a href={addressIn(locale, path)}>{name}</a>;
}
