'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const soonMillis = 3_000;
const laterMillis = 15_000;
const soonFor = 60_000;

/** Looks at the page again by itself while it is seen: every few seconds for a minute, then less often. */
export function LookAgain() {
  const { refresh } = useRouter();
  useEffect(() => {
    const from = Date.now();
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      if (document.visibilityState === 'visible') refresh();
      wait();
    };
    const wait = () => {
      timer = setTimeout(look, Date.now() - from < soonFor ? soonMillis : laterMillis);
    };
    wait();
    return () => clearTimeout(timer);
  }, [refresh]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="10" />
    </noscript>
  );
}
