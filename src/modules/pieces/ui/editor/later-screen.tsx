'use client';

import { CraftStep } from './craft-step';
import { useEditor } from './editor-context';
import { LookStep } from './look-step';
import { MoreStep } from './more-step';
import { PriceStep } from './price-step';
import { SectionsScreen } from './sections-screen';
import { StockStep } from './stock-step';
import { WordsStep } from './words-step';

// With the screen it is sent from, so that it is there when the network is not.
export { SentScreen } from './sent-screen';

export type ScreenProps = {
  readonly onSend: (send: boolean) => Promise<boolean>;
  readonly failure: string | null;
};

/** Every decision but the photos, with which a piece begins. */
export function LaterScreen({ onSend, failure }: ScreenProps) {
  const { draft } = useEditor();
  switch (draft.place) {
    case 'photos':
      return null;
    case 'price':
      return <PriceStep />;
    case 'stock':
      return <StockStep />;
    case 'craft':
      return <CraftStep />;
    case 'words':
      return <WordsStep />;
    case 'look':
      return <LookStep onSend={onSend} failure={failure} />;
    case 'more':
      return <MoreStep />;
    case 'sections':
      return <SectionsScreen />;
  }
}
