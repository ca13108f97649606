import type { Metadata } from 'next';
import type { ReactNode } from 'react';

/** Every page asks who is looking, and carries a nonce. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function AdminLayout({ children }: { children: ReactNode }) {
  return children;
}
