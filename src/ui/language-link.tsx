'use client';

import { usePathname } from 'next/navigation';
import { urduWordPath, urduWordViewBox } from './urdu-word';

/** The same page in the other language. Reads the address only, so public pages stay prerendered. */
export function LanguageLink({ to, label }: { to: 'en' | 'ur'; label: string }) {
  const bare = usePathname().replace(/^\/(en|ur)(?=\/|$)/, '');
  const href = to === 'ur' ? `/ur${bare}` : bare || '/';
  return (
    <a
      href={href}
      hrefLang={to}
      lang={to}
      onClick={(event) => {
        event.currentTarget.search = window.location.search;
      }}
    >
      {to === 'ur' ? (
        <>
          <svg className="wordmark" viewBox={urduWordViewBox} aria-hidden="true">
            <path d={urduWordPath} />
          </svg>
          <span className="vh">{label}</span>
        </>
      ) : (
        label
      )}
    </a>
  );
}
