import { askForReview } from '@/modules/joining/commands/ask-review';
import { choosePortrait } from '@/modules/joining/commands/hand-in';
import { open, type Row, type Visitor, verb, visitors } from './access-row';
import type { Attempt } from './access-world';

const signedIn = visitors.filter((visitor) => visitor !== 'guest' && visitor !== 'half');
const page: Row = { own: signedIn, foreign: [], guard: 'requireSession' };
const owner: readonly Visitor[] = ['artisan'];
const ofHerShop: Row = { own: owner };
const checkers: readonly Visitor[] = ['moderator', 'admin'];

const choose: Attempt = async (world, visitor, whose) =>
  (await choosePortrait(world.actors[visitor], world.artisans[whose], 'drawn', world.at)).ok;
/** Nothing is ready there, and only who owns it is told so. */
const ask: Attempt = async (world, visitor, whose) => {
  const asked = await askForReview(world.actors[visitor], world.artisans[whose], world.at);
  return asked.ok || asked.failure.code !== 'joining.not_found';
};

/** The doors of joining: her own steps, the checkers' desk, and inviting. */
export const joiningRows: Readonly<Record<string, Row>> = {
  'page /join': open,
  'page /join/code': open,
  'page /join/declined': open,
  'page /join/name': { ...page, foreign: signedIn },
  'page /join/district': { ...page, foreign: signedIn },
  'page /join/craft': { ...page, foreign: signedIn },
  'page /join/photo': { ...ofHerShop, guard: 'requireShop' },
  'page /join/tasks': { ...ofHerShop, guard: 'requireShop' },
  'page /join/tasks/[slug]': { ...ofHerShop, guard: 'requireShop' },
  'action joining.askForCodeAction': open,
  'action joining.askAgainAction': open,
  'action joining.enterCodeAction': open,
  'action joining.nameAction': open,
  'action joining.districtAction': open,
  'action joining.craftAction': { own: signedIn, foreign: signedIn },
  'action joining.acceptAction': { own: signedIn },
  'action joining.declineAction': { own: signedIn },
  'action joining.anotherShopAction': { own: signedIn, foreign: signedIn },
  'action joining.sendPhotoAction': ofHerShop,
  'action joining.photoReadyAction': ofHerShop,
  'action joining.handInAction': verb('joining.continue', owner),
  'action joining.portraitAction': { ...verb('joining.continue', owner), attempt: choose },
  'action joining.openShopAction': { ...verb('joining.continue', owner), attempt: ask },
  'action joining.sendLinkAction': { own: [...owner, ...checkers] },
};
