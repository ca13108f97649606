/** What is noted beside the portrait that is shown: one that was sent after it, or that it could not be read. */
export function portraitNotes(portrait: unknown): {
  readonly next: string | null;
  readonly isUnreadable: boolean;
} {
  if (typeof portrait !== 'object' || portrait === null) return { next: null, isUnreadable: false };
  const next: unknown = Reflect.get(portrait, 'next');
  return {
    next: typeof next === 'string' ? next : null,
    isUnreadable: Reflect.get(portrait, 'isUnreadable') === true,
  };
}
