'use client';

import { usePathname } from 'next/navigation';
import english from '@/messages/en/failed.json';
import urdu from '@/messages/ur/failed.json';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';

/** What isn't theirs and what isn't there say the same. Only the address tells this page its language. */
export default function StudioNotFound() {
  const isUrdu = /^\/ur(\/|$)/.test(usePathname());
  const words = (isUrdu ? urdu : english).studio_missing;
  return (
    <main id="main" className="wrap py-16">
      <h1>{words.title}</h1>
      <p className="mt-4 mb-6 max-w-text text-t1">{words.text}</p>
      <ButtonLink size="big" href={addressIn(isUrdu ? 'ur' : 'en', '/studio')}>
        {words.home}
      </ButtonLink>
    </main>
  );
}
