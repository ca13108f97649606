'use client';

import { usePathname } from 'next/navigation';
import english from '@/messages/en/failed.json';
import urdu from '@/messages/ur/failed.json';
import { Button } from '@/ui/button';

/** A failed page can't ask the server for its sentences, so both languages come with the script. */
export default function ShopError({ reset }: { reset: () => void }) {
  const words = /^\/ur(\/|$)/.test(usePathname()) ? urdu.shop : english.shop;
  return (
    <main id="main" className="wrap py-16">
      <h1>{words.title}</h1>
      <p className="mt-4 mb-6 max-w-text text-t1">{words.text}</p>
      <Button onClick={reset}>{words.again}</Button>
    </main>
  );
}
