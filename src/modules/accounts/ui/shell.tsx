import type { ReactNode } from 'react';
import { Thappa } from '@/ui/thappa-mark';
import { wordmarkPath, wordmarkViewBox } from '@/ui/wordmark';

type Head = {
  readonly home: { readonly href: string; readonly label: string };
  /** The same page in the other language. */
  readonly language: { readonly href: string; readonly lang: 'en' | 'ur'; readonly label: string };
};

/** The plain frame of personal pages: whose house it is, and the other language. */
export function AccountShell({ head, children }: { head: Head; children: ReactNode }) {
  return (
    <>
      <header className="top">
        <div className="wrap">
          <a className="brand" href={head.home.href} aria-label={head.home.label}>
            <Thappa id="hunarmand" fine />
            <b>Hunarmand</b>
            <svg className="wordmark" viewBox={wordmarkViewBox} aria-hidden="true">
              <path d={wordmarkPath} />
            </svg>
          </a>
          <div className="end">
            <a href={head.language.href} lang={head.language.lang} hrefLang={head.language.lang}>
              {head.language.label}
            </a>
          </div>
        </div>
      </header>
      <main id="main">{children}</main>
    </>
  );
}

type Panel = { readonly title: string; readonly text: string };

/** One decision beside a field of indigo with the house's mark in turmeric. */
export function DoorFrame({ panel, children }: { panel: Panel; children: ReactNode }) {
  return (
    <div className="grid lg:min-h-[calc(100svh-4.1rem)] lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]">
      <div className="wrap w-full py-8 lg:justify-self-end lg:py-16 lg:pe-16">
        <div className="mx-auto max-w-[30rem] lg:ms-auto lg:me-0">{children}</div>
      </div>
      <aside className="relative order-first min-h-28 overflow-clip bg-neel-deep text-on-field lg:order-none">
        <div className="absolute end-[-3.5rem] top-[-4.5rem] [--mark-ink:var(--haldi)] [--mark:17rem] lg:end-[-6rem] lg:top-[8%] lg:[--mark:36rem]">
          <Thappa id="hunarmand" fine />
        </div>
        <div className="absolute bottom-0 start-0 hidden max-w-[30rem] p-12 lg:block">
          <p className="display text-(length:--t3)">{panel.title}</p>
          <p className="mt-3">{panel.text}</p>
        </div>
      </aside>
    </div>
  );
}
