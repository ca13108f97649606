import { ask } from './e2e-town';

type Found = Promise<{ path: string }[]>;

/** One of every state that a kind of thing is in, as pages. */
const oneOfEach = (table: string, place: string): Found =>
  ask(`SELECT DISTINCT ON (status) '${place}/' || id AS path FROM ${table} ORDER BY status, id`);

/** An order whose money could go back, and what the books say of one account and one event. */
const chosen = (): Found =>
  ask(
    `(SELECT '/admin/refunds/new?order=' || o.id AS path FROM orders o JOIN payments p USING (group_id)
      WHERE p.status = 'captured' AND p.method <> 'cod' AND o.status = 'completed' ORDER BY o.id LIMIT 1)
     UNION ALL (SELECT '/admin/ledger/accounts/' || code FROM ledger_accounts WHERE code LIKE 'courier_cash:%' ORDER BY code LIMIT 1)
     UNION ALL (SELECT '/admin/ledger/entries/' || id FROM journal_entries ORDER BY id LIMIT 1)`,
  );

const lists = [
  ...['/admin/payments', '/admin/payments?show=slips', '/admin/payments?show=all'],
  ...['/admin/refunds', '/admin/refunds?state=succeeded', '/admin/refunds?state=declined'],
  ...['/admin/cod', '/admin/payouts', '/admin/payouts?view=results'],
  ...['/admin/payouts?view=accounts', '/admin/payouts?view=holds'],
  ...['', '/open', '/settlements', '/tax', '/months', '/alerts', '/write-offs'].map(
    (room) => `/admin/ledger${room}`,
  ),
  ...['/admin/promotions', '/admin/promotions?show=tariff'],
];

/** Every page on which staff keep the money, full and empty. */
export async function moneyDesk(): Promise<readonly string[]> {
  const found = await Promise.all([
    chosen(),
    oneOfEach('payment_attempts', '/admin/payments'),
    oneOfEach('refunds', '/admin/refunds'),
    oneOfEach('remittance_batches', '/admin/cod'),
    oneOfEach('payout_runs', '/admin/payouts'),
  ]);
  return [...lists, ...found.flat().map(({ path }) => path)];
}

/** Where the demo's artisan sees her money: balance, account, statement, a payout of each state, promotions. */
export async function herMoney(): Promise<readonly string[]> {
  const payouts: { path: string }[] = await ask(
    `SELECT DISTINCT ON (p.status) '/studio/earnings/payouts/' || p.id AS path
     FROM payouts p JOIN artisan_members m USING (artisan_id) JOIN users u ON u.id = m.user_id
     WHERE u.email = 'artisan@hunarmand.test' ORDER BY p.status, p.id`,
  );
  return [
    ...['/studio/earnings', '/studio/earnings/account', '/studio/earnings/account?step=account'],
    ...['/studio/earnings/statement', '/studio/earnings/statement?month=2020-01'],
    ...['/studio/promotions', '/studio/promotions?kind=percent&percent=10'],
    ...['/studio/promotions?kind=fixed&amount=many', ...payouts.map(({ path }) => path)],
  ];
}
