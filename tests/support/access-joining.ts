import { askForReview } from '@/modules/joining/commands/ask-review';
import { waive } from '@/modules/joining/commands/decide';
import { choosePortrait } from '@/modules/joining/commands/hand-in';
import { desk, open, type Row, type Visitor, verb, visitors } from './access-row';
import type { Attempt } from './access-world';

const signedIn = visitors.filter((visitor) => visitor !== 'guest' && visitor !== 'half');
const page: Row = { own: signedIn, foreign: [], guard: 'requireSession' };
const owner: readonly Visitor[] = ['artisan'];
const ofHerShop: Row = { own: owner };
const checkers: readonly Visitor[] = ['moderator', 'admin'];
const inviters: readonly Visitor[] = ['moderator', 'support', 'admin'];

const choose: Attempt = async (world, visitor, whose) =>
  (await choosePortrait(world.actors[visitor], world.artisans[whose], 'drawn', world.at)).ok;
/** Nothing is ready there, and only who owns it is told so. */
const ask: Attempt = async (world, visitor, whose) => {
  const asked = await askForReview(world.actors[visitor], world.artisans[whose], world.at);
  return asked.ok || asked.failure.code !== 'joining.not_found';
};

/** No checker owns a shop: hers and another's are looked at by the same people. Once let go, it stays so. */
const waiveOne: Attempt = async (world, visitor, whose) => {
  const of = { artisanId: world.artisans[whose], slug: 'ntn', reason: 'a test' };
  const done = await waive(world.actors[visitor], of, world.at);
  return done.ok || done.failure.code === 'flow.not_now';
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

  'page /admin/artisans/[id]': desk('requirements.decide', checkers),
  'page /admin/artisans/requirements': desk('requirements.configure', ['admin']),
  'page /admin/artisans/invitations': desk('artisans.invite', inviters),
  // Agents of a partner; none of the visitors is one.
  'page /partner': { own: [], guard: 'requireSession' },
  'action joining.acceptSubmissionAction': verb('requirements.decide', checkers),
  'action joining.rejectSubmissionAction': verb('requirements.decide', checkers),
  'action joining.waiveAction': {
    ...verb('requirements.decide', checkers),
    foreign: checkers,
    attempt: waiveOne,
  },
  'action joining.approveShopAction': verb('moderation.decide', checkers),
  'action joining.askChangesAction': verb('moderation.decide', checkers),
  'action joining.rejectShopAction': verb('moderation.decide', checkers),
  'action joining.remindAction': verb('requirements.decide', checkers),
  'action joining.writeRequirementAction': verb('requirements.configure', ['admin']),
  'action joining.writeLimitsAction': verb('requirements.configure', ['admin']),
  'action joining.sendInvitationAction': verb('artisans.invite', inviters),
  'action joining.revokeInvitationAction': verb('artisans.invite', inviters),
};
