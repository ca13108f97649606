'use client';

import { useEffect, useState } from 'react';

const saidForMillis = 2_500;

/** Copies a text where a script can; absent where none runs, for the text stands there to be read. */
export function CopyText({
  text,
  about,
  words,
}: {
  text: string;
  /** What is copied, for who can't see it stand beside the button. */
  about: string;
  words: { readonly label: string; readonly done: string };
}) {
  const [canCopy, setCanCopy] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCanCopy('clipboard' in navigator), []);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), saidForMillis);
    return () => clearTimeout(timer);
  }, [isCopied]);
  if (!canCopy) return null;
  return (
    <button
      type="button"
      className="btn line compact"
      onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      <span aria-live="polite">{isCopied ? words.done : words.label}</span>
      <span className="vh"> {about}</span>
    </button>
  );
}
