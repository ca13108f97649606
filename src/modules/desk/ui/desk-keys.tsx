'use client';

import { useEffect } from 'react';

/** Keys for who works here all day: / searches, j and k go down and up the rows, x chooses the row. */
export function DeskKeys() {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return null;
}

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

function onKey(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === '/') return take(event, document.querySelector('input[type="search"]'));
  const rows = [...document.querySelectorAll<HTMLElement>('[data-desk-row]')];
  const here = rows.findIndex((row) => row.closest('tr')?.contains(document.activeElement));
  const step = steps[event.key];
  if (step !== undefined) {
    const next = here === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, here + step));
    return take(event, rows[next] ?? null);
  }
  if (event.key !== 'x') return;
  rows[here]?.closest('tr')?.querySelector<HTMLElement>('[data-desk-choose]')?.click();
}

function take(event: KeyboardEvent, element: HTMLElement | null) {
  if (element === null) return;
  event.preventDefault();
  element.focus();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));
