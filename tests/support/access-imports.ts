import { receiveTable } from '@/modules/imports/commands/receive';
import { type Row, studio, type Visitor, verb } from './access-row';
import type { Attempt } from './access-world';

const makers: readonly Visitor[] = ['artisan'];

let sent = 0;

/** A table of one piece, another one each time. */
const sendTable: Attempt = async (world, visitor, whose) => {
  sent += 1;
  const text = `name,price\nKhes ${sent},3000\n`;
  const pieces = (async function* () {
    yield new TextEncoder().encode(text);
  })();
  const shop = world.artisans[whose];
  const table = { shop, fileName: 'pieces.csv', pieces };
  return (await receiveTable(world.actors[visitor], table, world.at)).ok;
};

/** Tables of pieces. */
export const importRows: Readonly<Record<string, Row>> = {
  'page /studio/products/import': studio('product.change', makers),
  'page /studio/products/import/[id]': studio('product.change', makers),
  'GET /studio/products/export': verb('product.change', makers),
  'POST /api/studio/tables': { ...verb('product.change', makers), attempt: sendTable },
  'action imports.sayMappingAction': verb('product.change', makers),
  'action imports.carryOutAction': verb('product.change', makers),
  'action imports.rowAction': verb('product.change', makers),
};
