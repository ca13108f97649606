'use client';

import { SmallIcon } from '@/ui/small-icon';
import { SpeakIsland } from '@/ui/speak-island';

/** Fetched only when a page failed or is missing: every page of hers carries what it may need to say so. */
export function SorryEar({ text, label, lang }: { text: string; label: string; lang: string }) {
  return (
    <SpeakIsland text={text} label={label} lang={lang}>
      <SmallIcon name="speaker-high-bold" />
    </SpeakIsland>
  );
}
