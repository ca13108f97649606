'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A part of the shop: `section` is how the addresses of its pages begin, in English and without a slash at the end. */
export type SectionLink = {
  href: string;
  label: ReactNode;
  sections: readonly string[];
  className?: string;
};

/** The shop's parts, the one that is read now marked. Reads the address only, so public pages stay prerendered. */
export function SectionLinks({ label, links }: { label: string; links: readonly SectionLink[] }) {
  const path = usePathname().replace(/^\/(en|ur)(?=\/|$)/, '');
  return (
    <nav aria-label={label}>
      {links.map(({ href, label: words, sections, className }) => (
        <a key={href} href={href} className={className} aria-current={currentIn(path, sections)}>
          {words}
        </a>
      ))}
    </nav>
  );
}

function currentIn(path: string, sections: readonly string[]): 'page' | 'true' | undefined {
  if (path === sections[0]) return 'page';
  return sections.some((section) => path.startsWith(`${section}/`)) ? 'true' : undefined;
}
