'use client';

import { useEffect } from 'react';

const shownFor = 10_000;

/** What was taken away, and for a while the way back. */
export function UndoBar({
  sentence,
  label,
  onUndo,
  onGone,
}: {
  sentence: string;
  label: string;
  onUndo: () => void;
  onGone: () => void;
}) {
  useEffect(() => {
    const timer = setTimeout(onGone, shownFor);
    return () => clearTimeout(timer);
  }, [onGone]);
  return (
    <div className="undo-bar" role="status">
      <span>{sentence}</span>
      <button type="button" onClick={onUndo}>
        {label}
      </button>
    </div>
  );
}
