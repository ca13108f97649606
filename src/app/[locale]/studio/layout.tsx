import type { ReactNode } from 'react';

/** Everything here is one person's own and is made for each request. */
export const dynamic = 'force-dynamic';

export default function StudioLayout({ children }: { children: ReactNode }) {
  return children;
}
