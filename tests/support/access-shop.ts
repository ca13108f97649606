import { changeAbout, changeCapacity } from '@/modules/shops/commands/about';
import { planClosedDays } from '@/modules/shops/commands/closures';
import { inviteMember } from '@/modules/shops/commands/members';
import { ownShop } from '@/modules/shops/queries/shop';
import { type Row, studio, verb } from './access-row';
import type { Attempt } from './access-world';

const reads: Attempt = async ({ actors, artisans }, visitor, whose) =>
  (await ownShop(actors[visitor], artisans[whose])) !== null;
const setsCapacity: Attempt = async ({ actors, artisans, at }, visitor, whose) =>
  (await changeCapacity(actors[visitor], artisans[whose], '7', at)).ok;
const tells: Attempt = async ({ actors, artisans, at }, visitor, whose) => {
  const words = { quote: 'By hand', quoteUr: '', about: '', aboutUr: '', sinceYear: '2001' };
  return (await changeAbout(actors[visitor], artisans[whose], words, at)).ok;
};
let day = 1;
const closes: Attempt = async ({ actors, artisans, at }, visitor, whose) => {
  day += 1;
  const from = `2027-01-${String(day).padStart(2, '0')}`;
  const written = { reason: 'rest', from, to: from };
  return (await planClosedDays(actors[visitor], artisans[whose], written, at)).ok;
};
let number = 0;
const invites: Attempt = async ({ actors, artisans, at }, visitor, whose) => {
  number += 1;
  const phone = `0321${String(9_000_000 + number)}`;
  const written = { phone, role: 'orders', locale: 'ur' as const };
  return (await inviteMember(actors[visitor], artisans[whose], written, at)).ok;
};

/** Rows of her shop's own settings and of who works in it. */
export const shopRows: Readonly<Record<string, Row>> = {
  'page /studio/shop': { ...studio('shop.read', ['artisan', 'packer']), attempt: reads },
  'page /studio/shop/name': studio('shop.change', ['artisan']),
  'page /studio/shop/picture': studio('shop.change', ['artisan']),
  'page /studio/shop/about': studio('shop.change', ['artisan']),
  'page /studio/shop/capacity': studio('shop.change', ['artisan']),
  'page /studio/shop/closed': studio('shop.change', ['artisan']),
  'page /studio/shop/members': studio('shop.read', ['artisan', 'packer']),
  'action shops.changeNameAction': verb('shop.change', ['artisan']),
  'action shops.changePictureAction': verb('shop.change', ['artisan']),
  'action shops.changeAboutAction': { ...verb('shop.change', ['artisan']), attempt: tells },
  'action shops.changeCapacityAction': {
    ...verb('shop.change', ['artisan']),
    attempt: setsCapacity,
  },
  'action shops.planClosedDaysAction': { ...verb('shop.change', ['artisan']), attempt: closes },
  'action shops.endClosedDaysAction': verb('shop.change', ['artisan']),
  'action shops.restoreClosedDaysAction': verb('shop.change', ['artisan']),
  'action shops.inviteMemberAction': { ...verb('members.change', ['artisan']), attempt: invites },
  'action shops.takeBackInvitationAction': verb('members.change', ['artisan']),
  'action shops.changeRoleAction': verb('members.change', ['artisan']),
  'action shops.removeMemberAction': verb('members.change', ['artisan']),
  'action shops.restoreMemberAction': verb('members.change', ['artisan']),
};
