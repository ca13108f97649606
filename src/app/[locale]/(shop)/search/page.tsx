import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PieceGrid } from '@/modules/catalog/ui/piece-grid';
import { craftMeant, otherSpellings, searchListings } from '@/modules/search/queries';
import { type Asked, readSearch, searchQuery } from '@/modules/search/schema';
import { AppliedChips } from '@/modules/search/ui/applied-chips';
import { SearchFilters } from '@/modules/search/ui/search-filters';
import { FilterSide, NothingFound, SearchLine } from '@/modules/search/ui/search-frame';
import { now } from '@/platform/clock';
import { addressIn } from '@/ui/address';
import { Heading } from '@/ui/headline';
import { Pagination } from '@/ui/navigation';
import { Notice } from '@/ui/notice';
import { pageLanguage } from '../page-language';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'search' });
  const { q } = readSearch(await searchParams).search;
  return { title: q ? t('titleFor', { q }) : t('title'), robots: { index: false, follow: true } };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'search' });
  const failures = await getTranslations({ locale, namespace: 'failures' });
  const { search, wrong } = readSearch(await searchParams);
  const { q } = search;
  const found = await searchListings(search, now());
  const shown = found.ok ? found : await searchListings({ ...search, cursor: null }, now());
  const page = shown.ok ? shown.value : null;
  const meant = page?.total === 0 && q ? await craftMeant(q) : null;
  const next = page?.nextCursor && searchQuery({ ...search, cursor: page.nextCursor });
  return (
    <main id="main" className="wrap">
      <SearchLine q={q} also={q ? await otherSpellings(q) : []} locale={locale} />
      {!found.ok && (
        <Notice tone="stop" urgent>
          {failures(found.failure.code)}
        </Notice>
      )}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading level={1} size={4}>
          {q ? t('titleFor', { q }) : t('heading')}
        </Heading>
        {page && <p role="status">{t('count', { count: page.total })}</p>}
      </div>
      {page && (
        <>
          <AppliedChips search={search} facets={page.facets} locale={locale} />
          <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-8 wide:grid-cols-[14.5rem_minmax(0,1fr)] wide:gap-10">
            <FilterSide label={t('filters')} isOpen={wrong.size > 0}>
              <SearchFilters search={search} facets={page.facets} wrong={wrong} locale={locale} />
            </FilterSide>
            <div>
              {page.listings.length === 0 && (
                <NothingFound q={q} meant={meant?.name[locale] ?? null} locale={locale} />
              )}
              <PieceGrid three listings={page.listings} locale={locale} priority={2} level="h2" />
              <Pagination
                nextHref={next ? addressIn(locale, `/search${next}`) : null}
                nextLabel={t('more', { count: search.limit })}
              />
            </div>
          </div>
        </>
      )}
    </main>
  );
}
