import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { kindOf } from '@/domain/ledger/accounts';
import { itemPath } from '@/modules/audit/ui/item-path';
import { couriers } from '@/modules/desk/queries/choices';
import { deskHref } from '@/modules/desk/ui/desk-address';
import type { Locale } from '@/ui/format';

const courierNames = cache(
  async () => new Map((await couriers()).map(({ slug, name }) => [slug, name])),
);

type Account = {
  readonly code: string;
  readonly artisan?: { readonly en: string; readonly ur: string } | null;
};

/** What an account is called: its kind, and whose it is. */
export async function AccountName({ account, locale }: { account: Account; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books' });
  const kind = kindOf(account.code);
  const whose = account.code.split(':')[1];
  if (whose === undefined) return t(`accounts.${kind}`);
  const provider = `providers.${whose}` as 'providers.stripe';
  const name = account.artisan?.[locale] ?? (await courierNames()).get(whose);
  return (
    <>
      {t(`accounts.${kind}`)} · <bdi>{name ?? (t.has(provider) ? t(provider) : whose)}</bdi>
    </>
  );
}

export const accountHref = (locale: Locale, code: string): string =>
  deskHref(locale, `/admin/ledger/accounts/${encodeURIComponent(code)}`);

/** What an item names, as a link where the desk has a page of it. */
export function ItemName({
  item,
  number,
  locale,
}: {
  item: string;
  number: string | null;
  locale: Locale;
}) {
  const label = <span className="num">{number ?? item.slice(-10)}</span>;
  const path = itemPath(item);
  return path === null ? label : <a href={deskHref(locale, path)}>{label}</a>;
}
