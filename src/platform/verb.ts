import type { z } from 'zod';
import type { Actor } from '@/domain/policy';
import { type Failure, ok, type Result } from '@/domain/result';
import type { Locale } from '@/messages/locales';
import { defineAction } from './action';
import { ownPath } from './request';

type Sent = { readonly returnTo?: string | undefined };
type Desk = {
  /** Where a verb comes back to when it was not sent from below `within`. */
  readonly home: string;
  readonly within?: string;
  /** The name under which the page is told what was done. */
  readonly tells?: string;
  /** Refusals that say: somebody was faster. They lead back to the page, which shows how it stands now. */
  readonly overtaken: readonly string[];
  /** Says a refusal in words that fit its form. */
  readonly inWords?: (failure: Failure, locale: Locale) => Failure;
};

/**
 * The verbs of one desk: each runs a command and comes back to the page it was sent from, with what was done (`done`,
 * or a word made of the result) or that somebody was faster.
 */
export const verbsOf =
  (desk: Desk) =>
  <S extends z.ZodType<Sent>, V>(
    done: string | ((value: V) => string),
    input: S,
    run: (actor: Actor, sent: z.output<S>, now: Date) => Promise<Result<V>>,
  ) =>
    defineAction({
      input,
      run: async (actor, sent, { now, locale }): Promise<Result<string>> => {
        const result = await run(actor, sent, now);
        if (result.ok)
          return ok(backTo(desk, sent, typeof done === 'string' ? done : done(result.value)));
        if (desk.overtaken.includes(result.failure.code))
          return ok(backTo(desk, sent, 'overtaken'));
        return { ok: false, failure: desk.inWords?.(result.failure, locale) ?? result.failure };
      },
      after: (path) => path,
    });

function backTo({ home, within = home, tells = 'done' }: Desk, sent: Sent, word: string): string {
  const path = ownPath(sent.returnTo, home);
  const plain = path.replace(/^\/ur(?=\/)/, '');
  const isHere = plain.startsWith(within) && /^(?:[/?#]|$)/.test(plain.slice(within.length));
  const address = new URL(isHere ? path : home, 'http://own');
  address.searchParams.set(tells, word);
  return `${address.pathname}${address.search}${address.hash}`;
}
