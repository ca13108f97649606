import { AsyncLocalStorage } from 'node:async_hooks';
import { createTranslator } from 'next-intl';
import { loadMessages } from '@/messages/load';
import type { Locale } from '@/messages/locales';

// What Next gives a handler beside its request, for tests that run handlers behind a plain server. Put in the place of
// `next/headers` and `next-intl/server` with vi.mock.
const scope = new AsyncLocalStorage<Request>();

/** Runs a handler as if `request` had reached it through Next. */
export const inRequest = <T>(request: Request, work: () => T): T => scope.run(request, work);

export const headers = async (): Promise<Headers> => scope.getStore()?.headers ?? new Headers();

export const cookies = async () => {
  const pairs = ((await headers()).get('cookie') ?? '').split(/;\s*/).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  const jar = new Map(pairs);
  return {
    get: (name: string) => {
      const value = jar.get(name);
      return value === undefined ? undefined : { name, value };
    },
  };
};

export const getTranslations = async ({
  locale,
  namespace,
}: {
  readonly locale: Locale;
  readonly namespace: string;
}) => createTranslator({ locale, namespace, messages: loadMessages(locale) });
