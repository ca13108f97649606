'use client';

import { useSyncExternalStore } from 'react';

/** The way to the cart, with the number of pieces that a readable cookie keeps; the page itself knows no visitor. */
export function CartLink({
  href,
  label,
  icon,
}: {
  href: string;
  label: string;
  icon: React.ReactNode;
}) {
  const count = useSyncExternalStore(onReturn, readCount, () => '');
  return (
    <a href={href}>
      {icon}
      {label}
      {count && <span className="num"> {count}</span>}
    </a>
  );
}

function onReturn(changed: () => void) {
  window.addEventListener('pageshow', changed);
  window.addEventListener('focus', changed);
  return () => {
    window.removeEventListener('pageshow', changed);
    window.removeEventListener('focus', changed);
  };
}

const readCount = (): string =>
  /(?:^|;\s*)cart_count=([1-9]\d{0,3})(?:;|$)/.exec(document.cookie)?.[1] ?? '';
