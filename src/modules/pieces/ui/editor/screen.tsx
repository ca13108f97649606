'use client';

import { lazy } from 'react';
import { useEditor } from './editor-context';
import type { ScreenProps } from './later-screen';
import { loadLater } from './load-later';
import { PhotosStep } from './photos-step';

const LaterScreen = lazy(loadLater);

/** The screen of the decision that is to be taken now; the photos come first, the others after. */
export function StepScreen(props: ScreenProps) {
  const { draft } = useEditor();
  return draft.place === 'photos' ? <PhotosStep /> : <LaterScreen {...props} />;
}
