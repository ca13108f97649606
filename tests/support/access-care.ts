import { askForCall } from '@/modules/support/commands';
import { takeCase } from '@/modules/support/commands/work';
import { casesWaiting } from '@/modules/support/queries/desk';
import { desk, open, type Row, studio, type Visitor, verb, visitors } from './access-row';
import type { Attempt } from './access-world';

const support: readonly Visitor[] = ['support', 'admin'];
const makers: readonly Visitor[] = ['artisan', 'packer'];
const signedIn = visitors.filter((visitor) => visitor !== 'guest' && visitor !== 'half');

const ask: Attempt = async (world, visitor) => {
  const asked = { path: '/studio', order: null, note: '', phone: '0300 1234567' };
  return (await askForCall(world.actors[visitor], asked, world.at)).ok;
};

/** The case of the artisan is taken by who may work on cases, and by nobody else. */
const take: Attempt = async (world, visitor) => {
  const asked = { path: '/studio', order: null, note: '', phone: '0300 1234567' };
  const made = await askForCall(world.actors.artisan, asked, world.at);
  if (!made.ok || made.value.state !== 'done' || made.value.id === null) return false;
  return (await takeCase(world.actors[visitor], made.value.id, world.at)).ok;
};

const count: Attempt = async (world, visitor) => {
  await ask(world, 'artisan', 'own');
  return (await casesWaiting(world.actors[visitor])).count > 0;
};

/** Calls, the lock of a lent phone, and what is said of something late. */
export const careRows: Readonly<Record<string, Row>> = {
  'page /studio/help': studio('studio.enter', makers),
  'page /studio/lock': { own: signedIn, guard: 'requireSession' },
  // Opens for a locked session alone, which none of the visitors has.
  'page /signin/pin': { own: [], guard: 'currentSession' },
  'action accounts.lockAction': { own: visitors.filter((visitor) => visitor !== 'guest') },
  'POST /api/studio/lock': { own: visitors.filter((visitor) => visitor !== 'guest') },
  'action accounts.chooseLockAction': { own: signedIn },
  'action accounts.unlockAction': open,
  'action support.askForCallAction': {
    ...verb('support.ask', signedIn),
    foreign: signedIn,
    attempt: ask,
  },
  'action support.withdrawCallAction': open,
  'action orders.understandAction': verb('order.read', makers),
  'page /admin/cases': { ...desk('cases.read', support), foreign: support, attempt: count },
  'action support.takeCaseAction': {
    ...verb('cases.work', support),
    foreign: support,
    attempt: take,
  },
  'action support.markCalledAction': verb('cases.work', support),
  'action support.closeCaseAction': verb('cases.work', support),
  'action support.showCaseNumberAction': verb('cases.work', support),
};
