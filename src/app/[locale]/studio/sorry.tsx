'use client';

import type { ReactNode } from 'react';
import { SmallIcon } from '@/ui/small-icon';
import { SpeakIsland } from '@/ui/speak-island';

/** A page of hers that can't be shown: what it is, read aloud on request, and the one way on. */
export function Sorry({
  words,
  isUrdu,
  children,
}: {
  words: { readonly title: string; readonly text: string; readonly hear: string };
  isUrdu: boolean;
  children: ReactNode;
}) {
  return (
    <main id="main" className="wrap py-16">
      <div className="flex max-w-text items-start justify-between gap-4 [&_.ear]:h-14 [&_.ear]:w-14">
        <h1>{words.title}</h1>
        <SpeakIsland
          text={`${words.title}${isUrdu ? '۔' : '.'} ${words.text}`}
          label={words.hear.replace('{text}', words.title)}
          lang={isUrdu ? 'ur-PK' : 'en-PK'}
        >
          <SmallIcon name="speaker-high-bold" />
        </SpeakIsland>
      </div>
      <p className="mt-4 mb-6 max-w-text text-t1">{words.text}</p>
      {children}
    </main>
  );
}
