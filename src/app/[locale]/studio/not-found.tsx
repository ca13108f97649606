'use client';

import { usePathname } from 'next/navigation';
import english from '@/messages/en/failed.json';
import urdu from '@/messages/ur/failed.json';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { Sorry } from './sorry';

/** What isn't theirs and what isn't there say the same. Only the address tells this page its language. */
export default function StudioNotFound() {
  const isUrdu = /^\/ur(\/|$)/.test(usePathname());
  const words = (isUrdu ? urdu : english).studio_missing;
  return (
    <Sorry words={words} isUrdu={isUrdu}>
      <ButtonLink size="big" href={addressIn(isUrdu ? 'ur' : 'en', '/studio')}>
        {words.home}
      </ButtonLink>
    </Sorry>
  );
}
