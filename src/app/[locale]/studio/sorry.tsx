'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { SorryEar } from './sorry-ear';

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
  const [ear, setEar] = useState<{ readonly Ear: typeof SorryEar } | null>(null);
  useEffect(() => {
    // Without network there is none, and the page says what it says all the same.
    import('./sorry-ear').then(
      ({ SorryEar: Ear }) => setEar({ Ear }),
      () => undefined,
    );
  }, []);
  return (
    <main id="main" className="wrap py-16">
      <div className="flex max-w-text items-start justify-between gap-4 [&_.ear]:h-14 [&_.ear]:w-14">
        <h1>{words.title}</h1>
        {ear && (
          <ear.Ear
            text={`${words.title}${isUrdu ? '۔' : '.'} ${words.text}`}
            label={words.hear.replace('{text}', words.title)}
            lang={isUrdu ? 'ur-PK' : 'en-PK'}
          />
        )}
      </div>
      <p className="mt-4 mb-6 max-w-text text-t1">{words.text}</p>
      {children}
    </main>
  );
}
