import type { PayoutAccountKind } from '@/domain/payout/flow';
import { ibanRest } from '@/domain/payout/iban';
import { markSent } from '@/modules/notifications/repo';
import { stopKey } from '@/modules/payouts/commands/account-secrets';
import { judgeAccount, stopByLink } from '@/modules/payouts/commands/account-standing';
import { askForAccountCode, changeAccount } from '@/modules/payouts/commands/change-account';
import type { Db } from '@/platform/db';
import { artisans } from '../demo/artisans';
import { asOwner, asStaff, must } from './cast';
import { daysBefore, pick } from './dice';
import { artisanId, artisanOfTheDemo } from './people';
import { toldAt } from './told';

/** What became of an artisan's account. */
type Standing = 'verified' | 'to_verify' | 'cooling_off' | 'wrong_title' | 'not_me' | 'none';

/** Of those who come last in the list of artisans; everybody before them is verified. */
const last: readonly Standing[] = [
  'to_verify',
  'cooling_off',
  'wrong_title',
  'not_me',
  'to_verify',
  'cooling_off',
  'none',
  'none',
];
const asked = { locale: 'ur', address: '127.0.0.1' } as const;

/** Artisans say where their money is to go, and finance looks whether the account is theirs. */
export async function openAccounts(db: Db, townDay: Date, now: Date): Promise<void> {
  const others = artisans.map(({ slug }) => slug).filter((slug) => slug !== artisanOfTheDemo);
  const verified = [artisanOfTheDemo, ...others.slice(0, -last.length)];
  const standings = [
    ...verified.map((slug) => [slug, 'verified'] as const),
    ...last.map((standing, index) => [others.at(index - last.length) ?? '', standing] as const),
  ];
  for (const [index, [slug, standing]] of standings.entries())
    await openAccount(db, { slug, standing, index }, townDay, now);
}

type Opening = { readonly slug: string; readonly standing: Standing; readonly index: number };

const daysAgo: { readonly [S in Exclude<Standing, 'none'>]: number } = {
  verified: 75,
  to_verify: 3,
  cooling_off: 1.5,
  wrong_title: 6,
  not_me: 4,
};

async function openAccount(db: Db, opening: Opening, townDay: Date, now: Date): Promise<void> {
  const { slug, standing, index } = opening;
  if (standing === 'none') return;
  const id = artisanId(slug, townDay);
  if ((await db.payoutAccount.count({ where: { artisanId: id } })) > 0) return;
  // One a day, in the order of time, so that nobody's codes are too many.
  const at = daysBefore(now, daysAgo[standing] - index * 0.04);
  const owner = asOwner(slug, townDay);
  must(await askForAccountCode(owner, id, asked, at), 'ask for a code');
  const code = await readCode(db, at);
  const wanted = { ...accountOf(slug, index), title: titleOf(slug, standing), code };
  const opened = must(await changeAccount(owner, id, wanted, asked, at), 'open an account');
  await toldAt(db, at, now);
  await judge(standing, opened.accountId, at, townDay);
  await toldAt(db, daysBefore(at, -0.5), now);
}

/** The code as she reads it on her phone; nobody reads it a second time. */
async function readCode(db: Db, at: Date): Promise<string> {
  const message = await db.notification.findFirstOrThrow({
    where: { template: 'code.payout_account', status: 'pending' },
    orderBy: { id: 'desc' },
  });
  await markSent(db, message.id, at, true);
  await db.$executeRaw`SELECT graphile_worker.remove_job(${`notification:${message.id}`})`;
  return String(Object(message.params).code);
}

async function judge(standing: Standing, accountId: string, at: Date, townDay: Date) {
  const finance = asStaff('finance', townDay);
  const later = daysBefore(at, -0.5);
  if (standing === 'verified' || standing === 'cooling_off')
    must(await judgeAccount(finance, accountId, { move: 'verify' }, later), 'verify an account');
  if (standing === 'wrong_title') {
    const reason = 'The account’s title is another person’s name.';
    must(await judgeAccount(finance, accountId, { move: 'reject', reason }, later), 'reject');
  }
  if (standing === 'not_me')
    must(await stopByLink({ accountId, key: stopKey(accountId) }, later), 'stop an account');
}

const titleOf = (slug: string, standing: Standing): string =>
  standing === 'wrong_title'
    ? 'Somebody Else (demo)'
    : (artisans.find((artisan) => artisan.slug === slug)?.publicName ?? slug);

/** No bank has the code DEMO, and the wallets are in the range that nobody is given. */
function accountOf(slug: string, index: number): { kind: PayoutAccountKind; number: string } {
  if (index % 5 === 3) return { kind: 'jazzcash', number: `0300000${4000 + index}` };
  if (index % 5 === 4) return { kind: 'easypaisa', number: `0300000${4000 + index}` };
  const tail = String(pick(`account:${slug}`, 9_999_999)).padStart(16, '0');
  const open = `PK00DEMO${tail}`;
  const check = String(98 - ibanRest(open)).padStart(2, '0');
  return { kind: 'iban', number: `PK${check}DEMO${tail}` };
}
