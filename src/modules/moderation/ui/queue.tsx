import { getTranslations } from 'next-intl/server';
import type { Words } from '@/domain/place';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatMoment, type Locale } from '@/ui/format';
import { Photo } from '@/ui/photo';
import { StatusChip } from '@/ui/status';
import { Thappa } from '@/ui/thappa-mark';
import type { QueueItem } from '../queries/queue';

/** What something is called, in the other language where this one has no name. */
export const titleIn = (title: Words, locale: Locale): string =>
  title[locale] || title.en || title.ur;

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
  if (items.length === 0) return <p className="mute">{t('empty')}</p>;
  return (
    <nav aria-label={t('queue')}>
      <ul className="border-t border-rule">
        {items.map((item) => (
          <li key={item.id} className="border-b border-rule">
            <a
              href={
                item.kind === 'artisan'
                  ? deskHref(locale, `/admin/artisans/${item.id}`)
                  : `${deskHref(locale, '/admin/moderation', { chosen: item.id })}#item`
              }
              aria-current={item.id === chosen ? 'true' : undefined}
              className="grid grid-cols-[3rem_minmax(0,1fr)] gap-3 border-s-4 border-transparent px-2 py-3 no-underline aria-[current]:border-neel aria-[current]:bg-neel-wash"
            >
              <span className="w-12 [--mark:3rem]">
                {item.picture ? (
                  <Photo photo={{ ...item.picture, alt: '' }} sizes="3rem" ratio="1/1" />
                ) : (
                  <Thappa id={item.id} />
                )}
              </span>
              <span className="grid min-w-0 gap-0.5">
                <b dir="auto" className="[overflow-wrap:anywhere]">
                  {titleIn(item.title, locale) || t('untitled')}
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
