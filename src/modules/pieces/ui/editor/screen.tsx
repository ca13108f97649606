'use client';

import { lazy } from 'react';
import { useEditor } from './editor-context';
import { PhotosStep } from './photos-step';
import { loadLater } from './screens';

const LaterScreen = lazy(loadLater);

export type ScreenProps = {
  readonly onSend: (send: boolean) => Promise<boolean>;
  readonly failure: string | null;
};

/** The screen of the decision that is to be taken now; the photos come first, the others after. */
export function StepScreen(props: ScreenProps) {
  const { draft } = useEditor();
  return draft.place === 'photos' ? <PhotosStep /> : <LaterScreen {...props} />;
}
