import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { SearchBox } from '@/ui/search-box';
import { EmptyState } from '@/ui/status';
import { searchQuery } from '../schema';

const spellingsShown = 4;

/** The line to search by, and other spellings of what was asked. */
export async function SearchLine({
  q,
  also,
  locale,
}: {
  q: string;
  also: readonly string[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const isLatin = (word: string) => /\p{Script=Latin}/u.test(word);
  const shown = also.filter((word) => isLatin(word) === isLatin(q)).slice(0, spellingsShown);
  const spellings = shown.join(locale === 'ur' ? '، ' : ', ');
  return (
    <div className="py-5">
      <SearchBox
        action={addressIn(locale, '/search')}
        label={t('label')}
        placeholder={t('hint')}
        submitLabel={t('button')}
        defaultValue={q}
      />
      {shown.length > 0 && <p className="small mute mt-2">{t('also', { spellings })}</p>}
    </div>
  );
}

/** Filters beside the results on a desk; folded above them on a phone. */
export function FilterSide({
  label,
  isOpen,
  children,
}: {
  label: string;
  isOpen: boolean;
  children: ReactNode;
}) {
  return (
    <aside aria-label={label}>
      <details
        open={isOpen}
        className="wide:supports-[selector(::details-content)]:details-content:[content-visibility:visible]"
      >
        <summary className="btn line wide:supports-[selector(::details-content)]:hidden">
          <Icon name="sliders-horizontal" />
          {label}
        </summary>
        <div className="pt-4 wide:supports-[selector(::details-content)]:pt-0">{children}</div>
      </details>
    </aside>
  );
}

/** Nothing found: the craft that was probably meant, or the way to all of them. */
export async function NothingFound({
  q,
  meant,
  locale,
}: {
  q: string;
  meant: string | null;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'search' });
  if (meant === null) {
    const crafts = <ButtonLink href={addressIn(locale, '/crafts')}>{t('emptyAction')}</ButtonLink>;
    return <EmptyState action={crafts}>{t('empty')}</EmptyState>;
  }
  const href = addressIn(locale, `/search${searchQuery({ q: meant })}`);
  return (
    <EmptyState action={<ButtonLink href={href}>{t('meantAction', { name: meant })}</ButtonLink>}>
      {t('meant', { q, name: meant })}
    </EmptyState>
  );
}
