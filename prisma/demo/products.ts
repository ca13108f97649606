import slots from './picture-slots.json';
import { ajrak } from './products/ajrak';
import { balochiEmbroidery } from './products/balochi-embroidery';
import { blockPrint } from './products/block-print';
import { bluePottery } from './products/blue-pottery';
import { brassWork } from './products/brass-work';
import { camelSkinLamp } from './products/camel-skin-lamp';
import { carpet } from './products/carpet';
import { chiniotWoodwork } from './products/chiniot-woodwork';
import { chitraliPatti } from './products/chitrali-patti';
import { chunri } from './products/chunri';
import { copperWork } from './products/copper-work';
import { farasi } from './products/farasi';
import { glassBangles } from './products/glass-bangles';
import { jandiLacquer } from './products/jandi-lacquer';
import { kashmiriShawl } from './products/kashmiri-shawl';
import { khes } from './products/khes';
import { khussa } from './products/khussa';
import { mazriBasketry } from './products/mazri-basketry';
import { namda } from './products/namda';
import { onyx } from './products/onyx';
import { phulkari } from './products/phulkari';
import { piecesOf } from './products/piece';
import { ralli } from './products/ralli';
import { sindhiTopi } from './products/sindhi-topi';
import { susi } from './products/susi';
import { swatiShawl } from './products/swati-shawl';
import { terracotta } from './products/terracotta';
import { truckArt } from './products/truck-art';
import type { DemoProduct } from './types';

const shelves = [
  ajrak,
  balochiEmbroidery,
  blockPrint,
  bluePottery,
  brassWork,
  camelSkinLamp,
  carpet,
  chiniotWoodwork,
  chitraliPatti,
  chunri,
  copperWork,
  farasi,
  glassBangles,
  jandiLacquer,
  kashmiriShawl,
  khes,
  khussa,
  mazriBasketry,
  namda,
  onyx,
  phulkari,
  ralli,
  sindhiTopi,
  susi,
  swatiShawl,
  terracotta,
  truckArt,
];

/**
 * Every piece in the order of the picture slots, newest first: the slots are laid out so that
 * no two neighbours share ground and form, and a list by date keeps that order.
 */
export const products: DemoProduct[] = shelves
  .flatMap(piecesOf)
  .map((piece) => ({ piece, place: slots.findIndex((slot) => slot.key === piece.picture) }))
  .sort((one, other) => one.place - other.place)
  .map(({ piece, place }) => ({ ...piece, publishedDaysAgo: place + 1 }));
