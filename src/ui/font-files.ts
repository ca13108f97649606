// Written by scripts/fonts/build.mjs.

/** Addresses of the web fonts; the names carry their content, so they never go stale. */
export const fontFiles = {
  eczar: '/fonts/eczar.05b7f37c.woff2',
  anek: '/fonts/anek.ef408c5e.woff2',
  figures: '/fonts/figures.dc77fa00.woff2',
  neighbours: '/fonts/neighbours.e1ea4be2.woff2',
  urdu: '/fonts/urdu.e3ca484f.woff2',
} as const;
