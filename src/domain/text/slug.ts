/** A short Latin address from a title: `Blue Pottery Vase` → `blue-pottery-vase`; empty when nothing Latin is left. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');

export const isSlug = (text: string): boolean =>
  text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
