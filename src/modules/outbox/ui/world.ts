import type { StudioAnswer, StudioCommand } from '@/domain/studio/command';
import { Later, OfAnother, Refused, SignedOut } from './trouble';
import { type Upload, upload } from './upload';

export type MediaState = {
  readonly id: string;
  readonly state: string;
  readonly failure: string | null;
};

/** The ways from a phone to us; every one of them throws where there is no network. */
export type World = {
  /** Whose session this phone holds; null for nobody's. */
  readonly who: () => Promise<string | null>;
  readonly upload: (file: Upload) => Promise<string>;
  readonly mediaStates: (ids: readonly string[]) => Promise<readonly MediaState[]>;
  readonly send: (key: string, person: string, command: StudioCommand) => Promise<StudioAnswer>;
  readonly now: () => number;
  readonly pause: (millis: number) => Promise<void>;
};

const patienceMs = 30_000;

const commands = '/api/studio/commands';

/** The world as it is; `locale` is the language refusals are said in. */
export const theWorld = (locale: string): World => ({
  who: async () => {
    const { person } = (await (await ask(commands)).json()) as { person: string | null };
    return person;
  },
  upload,
  mediaStates: async (ids) => {
    const address = `/api/uploads/state?locale=${locale}&ids=${ids.join(',')}`;
    return (await (await ask(address)).json()) as readonly MediaState[];
  },
  send: async (key, person, command) => {
    const answer = await ask(`${commands}?locale=${locale}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-person': person },
      body: JSON.stringify(command),
    });
    return (await answer.json()) as StudioAnswer;
  },
  now: () => Date.now(),
  pause: (millis) => new Promise((wake) => setTimeout(wake, millis)),
});

/** An answer that succeeded; any other is thrown as what it means for the item. */
async function ask(address: string, how: RequestInit = {}): Promise<Response> {
  const answer = await fetch(address, { ...how, signal: AbortSignal.timeout(patienceMs) });
  if (answer.ok) return answer;
  if (answer.status === 401) throw new SignedOut();
  const told: unknown = await answer.json().catch(() => null);
  const text = (name: 'code' | 'detail'): string | null => {
    const value = (told as Record<string, unknown> | null)?.[name];
    return typeof value === 'string' ? value : null;
  };
  if (text('code') === 'session.of_another') throw new OfAnother();
  const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
  const passes =
    answer.status >= 500 ||
    [408, 425, 429].includes(answer.status) ||
    text('code') === 'idempotency.in_progress';
  // An answer that isn't ours (a hotel's sign-in page, say) refuses nothing.
  if (passes || text('code') === null) throw new Later(Number.isFinite(wait) ? wait : null);
  throw new Refused(text('detail'));
}
