import type english from '@/messages/en/editor.json';

/** Every sentence of the editor, finished but for its open names. */
export type EditorWords = typeof english;

/** Fills the open names of a sentence: "Step {at} of {of}". */
export const fill = (sentence: string, names: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (open, name) => String(names[name] ?? open));
