/** For whom this page was made, as its frame says; empty where nobody's phone is kept. */
export const personHere = (): string =>
  typeof document === 'undefined'
    ? ''
    : (document.querySelector<HTMLElement>('[data-person]')?.dataset.person ?? '');
