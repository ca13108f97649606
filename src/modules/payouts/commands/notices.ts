import { payoutCoolingHours } from '@/domain/payout/flow';
import { isPhone, normalPhone, type Phone } from '@/domain/phone';
import { enqueueMessages, tellShop } from '@/modules/notifications/commands';
import type { OutgoingMessage } from '@/modules/notifications/types';
import type { Db } from '@/platform/db';
import { readContacts } from '../repo/accounts';
import { stopKey } from './account-secrets';

const language = (locale: string): 'en' | 'ur' => (locale === 'en' ? 'en' : 'ur');

/**
 * Tells everybody who may have to say "this wasn't me", by other ways than the one the change came by: the owners, the
 * shop's own phone, and the wallet that was paid until now.
 */
export async function tellOfChange(
  db: Db,
  change: {
    readonly artisanId: string;
    readonly accountId: string;
    readonly formerWallet: string | null;
  },
): Promise<void> {
  const artisan = await readContacts(db, change.artisanId);
  if (!artisan) return;
  const former = change.formerWallet === null ? null : normalPhone(change.formerWallet);
  const phones = new Map<Phone, 'en' | 'ur'>();
  const addPhone = (phone: string | null, locale: string) => {
    if (phone !== null && isPhone(phone) && !phones.has(phone)) phones.set(phone, language(locale));
  };
  for (const { user } of artisan.members) addPhone(user.phone, user.locale);
  addPhone(artisan.phone, artisan.locale);
  if (former?.ok) addPhone(former.value, artisan.locale);
  const mails = artisan.members.flatMap(({ user }) =>
    user.email === null ? [] : [{ mail: user.email, locale: language(user.locale) }],
  );
  const stopLink = `/stop-payout/${change.accountId}?key=${stopKey(change.accountId)}`;
  const message = (
    channel: 'sms' | 'mail',
    recipient: string,
    locale: 'en' | 'ur',
  ): OutgoingMessage => ({
    dedupeKey: `payout_account.changed:${change.accountId}:${recipient}`,
    channel,
    recipient,
    locale,
    template: 'payout_account.changed',
    params: {
      artisan: locale === 'ur' ? artisan.publicNameUr : artisan.publicName,
      hours: payoutCoolingHours,
      stopLink,
    },
  });
  await enqueueMessages(db, [
    ...[...phones].map(([phone, locale]) => message('sms', phone, locale)),
    ...mails.map(({ mail, locale }) => message('mail', mail, locale)),
  ]);
}

/** Where she is told about her money; never with an amount, a lent phone shows it to others. */
const tellArtisan = (
  db: Db,
  artisanId: string,
  told: {
    readonly about: string;
    readonly template: 'payout.paid' | 'payout.attention';
    readonly path: string;
  },
): Promise<void> =>
  tellShop(db, artisanId, {
    dedupeKey: `${told.template}:${told.about}`,
    template: told.template,
    params: { earningsLink: told.path },
  });

export const tellOfPayout = (
  db: Db,
  payout: { readonly id: string; readonly artisanId: string; readonly tries: number },
  outcome: 'paid' | 'failed' | 'returned',
): Promise<void> =>
  tellArtisan(db, payout.artisanId, {
    about: `${payout.id}:${payout.tries}:${outcome}`,
    template: outcome === 'paid' ? 'payout.paid' : 'payout.attention',
    path: outcome === 'paid' ? '/studio/earnings' : '/studio/earnings/account',
  });

/** Something she must look at: a hold, an account that was not accepted. */
export const askForEyes = (
  db: Db,
  artisanId: string,
  about: string,
  path: '/studio/earnings' | '/studio/earnings/account',
): Promise<void> => tellArtisan(db, artisanId, { about, template: 'payout.attention', path });
