'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { keepSending } from './sending';
import { nowStands } from './standing';

type Sending = ReturnType<typeof keepSending>;

type Props = { readonly person: string; readonly locale: string; readonly home: string };

const mostOrders = 12;
const aheadEveryMs = 10 * 60_000;
const leaveEveryMs = 15_000;
/** What waits may wait so much longer, while the page itself comes over a thin line. */
const pageFirstMs = 1_000;

/** Lets the studio open without network on this phone, and sends what waits. Shows nothing; the page's other islands read from it whose page this is. */
export function PhoneIsland({ person, locale, home }: Props) {
  const router = useRouter();
  useEffect(() => {
    let sending: Sending | null = null;
    let isHere = true;
    const worker = navigator.serviceWorker;
    const leave = () => {
      worker?.controller?.postMessage({ ask: 'forget' });
      // Whatever is wrong, a page that comes back the same is not asked for over and over.
      const before = Number(sessionStorage.getItem('left') ?? 0);
      sessionStorage.setItem('left', String(Date.now()));
      if (Date.now() - before > leaveEveryMs) window.location.reload();
    };
    const refresh = () => {
      nowStands({ hasFresh: false });
      router.refresh();
    };
    const hear = ({ data }: MessageEvent<{ kind?: string; became?: string }>) => {
      if (data.kind === 'send') sending?.now();
      if (data.became === 'gone') leave();
      if (data.became === 'fresh') isWriting() ? nowStands({ hasFresh: true }) : refresh();
    };
    worker?.addEventListener('message', hear);
    worker?.startMessages();
    worker?.controller?.postMessage({ ask: 'how' });
    const send = setTimeout(async () => {
      const { keepSending } = await import('./sending');
      if (!isHere) return;
      sending = keepSending(person, locale, {
        onDone: () => {
          refresh();
          void keepAhead([
            `${window.location.pathname}${window.location.search}`,
            home,
            `${home}/orders`,
          ]);
        },
        onOther: leave,
      });
    }, pageFirstMs);
    void worker?.register('/sw.js', { scope: '/', updateViaCache: 'none' }).catch(() => undefined);
    // A page that was on its way while the worker began is nobody's until it is taken.
    void worker?.ready.then(({ active }) => {
      if (!worker.controller) active?.postMessage({ ask: 'take' });
    });
    const idle = setTimeout(() => void keepMain(home), 3_000);
    return () => {
      isHere = false;
      clearTimeout(idle);
      clearTimeout(send);
      worker?.removeEventListener('message', hear);
      sending?.stop();
    };
  }, [person, locale, home, router]);
  return <div hidden data-person={person} />;
}

/** Somebody who is writing is asked before the page changes below her hands. */
const isWriting = (): boolean =>
  [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'main input, main textarea',
    ),
  ].some((field) => field.type !== 'hidden' && field.value !== field.defaultValue);

/** Her main pages, and the orders this page speaks of, once in a while and never on a network that costs her much. */
async function keepMain(home: string): Promise<void> {
  if (process.env.NODE_ENV === 'development') return;
  const network = 'connection' in navigator ? (navigator.connection as { saveData?: boolean }) : {};
  if (!navigator.onLine || network.saveData === true) return;
  const orders = [
    ...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/studio/orders/ord_"]'),
  ];
  const pages = new Set([
    `${window.location.pathname}${window.location.search}`,
    home,
    `${home}/orders`,
    `${home}/products/new`,
    ...orders.slice(0, mostOrders).map(({ pathname, search }) => `${pathname}${search}`),
  ]);
  const name = `ahead:${[...pages].join(' ')}`;
  if (Date.now() - Number(sessionStorage.getItem(name) ?? 0) < aheadEveryMs) return;
  sessionStorage.setItem(name, String(Date.now()));
  await keepAhead([...pages]);
}

async function keepAhead(pages: readonly string[]): Promise<void> {
  const ready = await navigator.serviceWorker?.ready;
  ready?.active?.postMessage({ ask: 'keep', pages });
}
