/** The desk's page of each thing, by what its id begins with. */
export const itemPages: Readonly<Record<string, string>> = {
  ord: '/admin/orders/',
  grp: '/admin/orders/',
  ful: '/admin/orders/',
  rfd: '/admin/refunds/',
  rmb: '/admin/cod/',
  pat: '/admin/payments/',
  prn: '/admin/payouts/',
  jnl: '/admin/ledger/entries/',
};
/** What is on a page together with others. */
const shared: Readonly<Record<string, (id: string) => string>> = {
  art: (id) => `/admin/artisans?chosen=${id}`,
  ntf: () => '/admin/jobs',
  pev: () => '/admin/payments',
  pac: () => '/admin/payouts?view=accounts',
};

/** Where the desk shows what an id names; null where it has no page of it. */
export function itemPath(id: string): string | null {
  const [prefix = '', body] = id.split('_');
  if (body?.length !== 26) return null;
  const page = itemPages[prefix];
  return page === undefined ? (shared[prefix]?.(id) ?? null) : `${page}${id}`;
}
