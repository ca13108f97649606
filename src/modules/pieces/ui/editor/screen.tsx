'use client';

import { lazy } from 'react';
import { CraftStep } from './craft-step';
import { useEditor } from './editor-context';
import { PhotosStep } from './photos-step';
import { PriceStep } from './price-step';
import { SectionsScreen } from './sections-screen';
import { StockStep } from './stock-step';
import { WordsStep } from './words-step';

const MoreStep = lazy(() => import('./more-step').then(({ MoreStep }) => ({ default: MoreStep })));
const LookStep = lazy(() => import('./look-step').then(({ LookStep }) => ({ default: LookStep })));

type Props = {
  readonly onSend: (send: boolean) => Promise<boolean>;
  readonly failure: string | null;
};

/** The screen of the decision that is to be taken now. */
export function StepScreen({ onSend, failure }: Props) {
  const { draft } = useEditor();
  switch (draft.place) {
    case 'photos':
      return <PhotosStep />;
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
