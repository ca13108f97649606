'use client';

import { usePathname } from 'next/navigation';
import english from '@/messages/en/failed.json';
import urdu from '@/messages/ur/failed.json';
import { Button } from '@/ui/button';

/** A failed page can't ask the server for its sentences, so both languages come with the script. */
export default function DeskError({ reset }: { reset: () => void }) {
  const words = /^\/ur(\/|$)/.test(usePathname()) ? urdu.desk : english.desk;
  return (
    <main id="main" className="wrap py-16">
      <h1 className="type-4">{words.title}</h1>
      <p className="mt-4 mb-6 max-w-text">{words.text}</p>
      <Button onClick={reset}>{words.again}</Button>
    </main>
  );
}
