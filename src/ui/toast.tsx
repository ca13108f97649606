'use client';

import { type ReactNode, useEffect, useState } from 'react';

const UNDO_SECONDS = 10;

/** Ten seconds to take something back; never for an error. The children hold the undo form. */
export function Toast({ children }: { children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), UNDO_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, []);
  if (isOver) return null;
  return (
    <div className="toast" role="status">
      {children}
    </div>
  );
}
