import type { Metadata } from 'next';
import type { ReactNode } from 'react';

/** Everything here is one person's own and is made for each request. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function JoinLayout({ children }: { children: ReactNode }) {
  return children;
}
