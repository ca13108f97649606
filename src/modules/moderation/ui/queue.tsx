import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatMoment, type Locale } from '@/ui/format';
import { Photo } from '@/ui/photo';
import { EmptyState, StatusChip } from '@/ui/status';
import type { QueueItem } from '../queries/queue';

/** What waits, the longest waiting first; a shop is looked at on a page of its own. */
export async function Queue({
  items,
  chosen,
  locale,
}: {
  items: readonly QueueItem[];
  chosen: string | null;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  if (items.length === 0) return <EmptyState>{t('empty')}</EmptyState>;
  return (
    <nav aria-label={t('queue')}>
      <ul className="border-t border-rule">
        {items.map((item) => (
          <li key={item.id} className="border-b border-rule">
            <a
              href={
                item.kind === 'artisan'
                  ? deskHref(locale, `/admin/artisans/${item.id}`)
                  : deskHref(locale, '/admin/moderation', { chosen: item.id })
              }
              aria-current={item.id === chosen ? 'true' : undefined}
              className="grid grid-cols-[3rem_minmax(0,1fr)] gap-3 border-s-4 border-transparent px-2 py-3 no-underline aria-[current]:border-neel aria-[current]:bg-neel-wash"
            >
              <span className="w-12">
                {item.picture && (
                  <Photo photo={{ ...item.picture, alt: '' }} sizes="3rem" ratio="1/1" />
                )}
              </span>
              <span className="grid min-w-0 gap-0.5">
                <b dir="auto" className="[overflow-wrap:anywhere]">
                  {item.title[locale] || t('untitled')}
                </b>
                <span className="mute" dir="auto">
                  {item.shop[locale]}
                </span>
                <span className="flex flex-wrap items-center gap-x-2">
                  <StatusChip tone={item.kind.endsWith('_change') ? 'now' : 'neutral'}>
                    {t(`kinds.${item.kind}`)}
                  </StatusChip>
                  <small className="mute">{formatMoment(item.since, locale)}</small>
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
