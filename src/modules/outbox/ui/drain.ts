import { type KeptFile, needOf, type OutboxItem, undoMillis, waitAfter, withMedia } from './item';
import { sayChanged } from './news';
import { blobOf, changeItem, dropBlobs, dropItem, itemsOf } from './store';
import { Later, OfAnother, Refused, SignedOut } from './trouble';
import type { World } from './world';

/** How a round of sending ended. `nextAt`: when it is worth the next one; null when nothing waits. */
export type Round = {
  readonly end: 'through' | 'signed_out' | 'of_another' | 'cut';
  readonly done: number;
  readonly nextAt: number | null;
};

const doneIsKeptMs = 24 * 3_600_000;
const preparingMs = 60_000;
const askEveryMs = 1_500;

/** Sends all of the person's items that may go, the oldest first. What is about one order keeps its order. */
export async function drain(person: string, world: World): Promise<Round> {
  await forgetOld(person, world.now());
  let done = 0;
  const tried = new Set<string>();
  try {
    for (;;) {
      const item = await nextItem(person, world.now(), tried);
      if (!item) return { end: 'through', done, nextAt: await nextTime(person, world.now()) };
      if (tried.size === 0) await sameHands(person, world);
      tried.add(item.key);
      const ended = await carry(item, world);
      if (ended === 'done') done += 1;
      if (ended === 'cut') return { end: 'cut', done, nextAt: await nextTime(person, world.now()) };
    }
  } catch (error) {
    if (error instanceof SignedOut) return { end: 'signed_out', done, nextAt: null };
    if (error instanceof OfAnother) return { end: 'of_another', done, nextAt: null };
    // Nobody could be asked whose phone this is: there is no network, whatever the browser believes.
    return { end: 'cut', done, nextAt: world.now() + waitAfter(2, Math.random()) };
  }
}

async function sameHands(person: string, world: World): Promise<void> {
  const who = await world.who();
  if (who === null) throw new SignedOut();
  if (who !== person) throw new OfAnother();
}

async function nextItem(
  person: string,
  now: number,
  tried: ReadonlySet<string>,
): Promise<OutboxItem | undefined> {
  const busy = new Set<string>();
  for (const item of await itemsOf(person)) {
    const need = needOf(item, now);
    if (need === 'nothing' || need === 'her') continue;
    const order = 'order' in item.command ? item.command.order : null;
    const isFirst = order === null || !busy.has(order);
    if (order !== null) busy.add(order);
    if (need === 'send' && isFirst && !tried.has(item.key)) return item;
  }
  return undefined;
}

async function nextTime(person: string, now: number): Promise<number | null> {
  const waiting = (await itemsOf(person)).filter((item) =>
    ['send', 'wait'].includes(needOf(item, now)),
  );
  if (waiting.length === 0) return null;
  return Math.min(...waiting.map(({ notBefore }) => Math.max(notBefore, now + 1_000)));
}

/** Takes one item as far as it goes. Lets `SignedOut` and `OfAnother` through, with the item kept. */
async function carry(item: OutboxItem, world: World): Promise<'done' | 'her' | 'later' | 'cut'> {
  const { key } = item;
  try {
    if (!(await change(key, (now) => ({ ...now, state: 'sending' })))) return 'later';
    for (const { local } of item.files) await sendFile(key, local, world);
    const files = await whenPrepared(key, world);
    const answer = await world.send(key, item.person, withMedia(item.command, files));
    const state = answer.state === 'conflict' ? 'conflict' : 'done';
    await change(key, (now) => ({ ...now, state, answer, failure: null, doneAt: world.now() }));
    await dropBlobs(key);
    return state === 'done' ? 'done' : 'her';
  } catch (error) {
    if (error instanceof Refused) {
      await change(key, (now) => ({ ...now, state: 'refused', failure: error.sentence }));
      return 'her';
    }
    const isHers = error instanceof SignedOut || error instanceof OfAnother;
    const told = error instanceof Later ? error.seconds : null;
    await change(key, (now) => {
      const tries = isHers ? now.tries : now.tries + 1;
      const wait = isHers ? 0 : (told ?? 0) * 1_000 || waitAfter(tries, Math.random());
      return { ...now, state: 'kept', tries, notBefore: world.now() + wait };
    });
    if (isHers) throw error;
    return error instanceof Later ? 'later' : 'cut';
  }
}

async function change(
  key: string,
  how: (item: OutboxItem) => OutboxItem,
): Promise<OutboxItem | null> {
  // Gone while it was on its way: she threw it away, and the server's word on it interests nobody.
  const changed = await changeItem(key, how);
  sayChanged();
  return changed;
}

const changeFile = (key: string, local: string, how: Partial<KeptFile>) =>
  change(key, (item) => ({
    ...item,
    files: item.files.map((file) => (file.local === local ? { ...file, ...how } : file)),
  }));

async function sendFile(key: string, local: string, world: World): Promise<void> {
  const item = await changeItem(key, (now) => now);
  const file = item?.files.find((one) => one.local === local);
  if (!file || file.media !== null) return;
  const blob = await blobOf(key, local);
  if (!blob) throw new Refused(null);
  const media = await world.upload({
    name: `${key}:${local}`,
    kind: file.kind,
    blob,
    address: file.address,
    onAddress: (address) => void changeFile(key, local, { address }),
  });
  await changeFile(key, local, { media });
}

/** Photos and recordings are looked at before they count; a packed parcel's photo only has to be there. */
async function whenPrepared(key: string, world: World): Promise<readonly KeptFile[]> {
  const files = (await changeItem(key, (now) => now))?.files ?? [];
  const asked = files.flatMap(({ kind, media }) => (kind === 'packed' || !media ? [] : [media]));
  const until = world.now() + preparingMs;
  while (asked.length > 0) {
    const states = await world.mediaStates(asked);
    const bad = asked.find((id) => {
      const state = states.find((one) => one.id === id)?.state;
      return state === undefined || state === 'refused' || state === 'set_aside';
    });
    if (bad !== undefined) {
      throw new Refused(states.find(({ id }) => id === bad)?.failure ?? null);
    }
    if (states.every(({ state }) => state === 'ready')) break;
    if (world.now() > until) throw new Later(10);
    await world.pause(askEveryMs);
  }
  return files;
}

/** What is with us is shown for a day, so that a page kept from before knows of it. */
async function forgetOld(person: string, now: number): Promise<void> {
  for (const item of await itemsOf(person)) {
    const isOld = item.state === 'done' && now - (item.doneAt ?? now) > doneIsKeptMs;
    const isThrown = item.thrownAt !== null && now - item.thrownAt > undoMillis;
    if (isOld || isThrown) await dropItem(item.key);
  }
}
