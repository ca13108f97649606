import type { Row } from './access-row';

const hers: Row = { own: ['artisan'], permission: 'product.change', guard: 'requireArtisan' };

/** The doors of adding a piece and changing one. */
export const editorRows: Readonly<Record<string, Row>> = {
  'page /studio/products/new': hers,
  'page /studio/products/[id]/edit': hers,
};
