import { createContext, useContext } from 'react';
import type { EditedPiece, EditorChoices, Signs } from './choices';
import type { Draft, Place } from './draft';
import type { Wrong } from './steps';
import type { EditorWords } from './words';

/** What is decided, or how it follows from what was decided before. */
export type Change = Partial<Draft> | ((draft: Draft) => Partial<Draft>);

/** What a screen of the editor has at hand. */
export type Editor = {
  readonly words: EditorWords;
  readonly locale: 'en' | 'ur';
  readonly person: string;
  readonly choices: EditorChoices;
  readonly edited: EditedPiece | null;
  readonly signs: Signs;
  /** The headings that can be drawn in Nastaliq, and the face's name. */
  readonly nastaliq: { readonly family: string; readonly texts: readonly string[] } | null;
  readonly draft: Draft;
  readonly change: (patch: Change) => void;
  readonly go: (place: Place | null) => void;
  /** Goes on if nothing is wrong here; `patch` is decided on the way. */
  readonly next: (patch?: Partial<Draft>) => void;
  readonly wrong: Wrong | null;
  /** Undo for what was just taken away: the sentence, and the way back. */
  readonly offerUndo: (sentence: string, patch: Partial<Draft>) => void;
  readonly isKept: boolean;
};

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('a screen of the editor stands outside of it');
  return editor;
}
