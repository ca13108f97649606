'use client';

import { usePathname } from 'next/navigation';
import english from '@/messages/en/failed.json';
import urdu from '@/messages/ur/failed.json';
import { Button } from '@/ui/button';
import { Sorry } from './sorry';

/** A failed page can't ask the server for its sentences, so both languages come with the script. */
export default function StudioError({ reset }: { reset: () => void }) {
  const isUrdu = /^\/ur(\/|$)/.test(usePathname());
  const words = (isUrdu ? urdu : english).studio;
  return (
    <Sorry words={words} isUrdu={isUrdu}>
      <Button size="big" onClick={reset}>
        {words.again}
      </Button>
    </Sorry>
  );
}
