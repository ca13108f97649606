import { plainCell } from './cell';

export const statementFields = [
  'tracking',
  'reference',
  'collected',
  'fee',
  'feeTax',
  'incomeTax',
  'salesTax',
  'net',
  'paidOn',
] as const;
export type StatementField = (typeof statementFields)[number];
/** The head of the column that holds each field; without the first and the third a statement can't be read. */
export type ColumnMap = { readonly [F in StatementField]?: string };
export const neededFields = ['tracking', 'collected'] as const satisfies readonly StatementField[];

/** Heads of columns are the same whatever their case, spaces and signs. */
export const headOf = (cell: string): string =>
  plainCell(cell)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Heads seen on statements in Pakistan, the likelier first. A head means one field only. */
const aliases: { readonly [F in StatementField]: readonly string[] } = {
  tracking: [
    'cnno',
    'cn',
    'cnnumber',
    'consignmentno',
    'consignmentnumber',
    'consignment',
    'cnsgno',
    'trackingnumber',
    'trackingno',
    'tracking',
    'trackingid',
    'airwaybill',
    'awb',
    'awbno',
    'parcelno',
    'shipmentno',
    'shipmentnumber',
    'cnnumbers',
    'ٹریکنگنمبر',
    'کنسائنمنٹنمبر',
    'پارسلنمبر',
  ],
  reference: [
    'orderref',
    'orderreference',
    'orderrefnumber',
    'reference',
    'referenceno',
    'refno',
    'orderid',
    'orderno',
    'ordernumber',
    'customerreference',
    'shipperreference',
    'آرڈرنمبر',
    'حوالہ',
  ],
  collected: [
    'codamount',
    'cod',
    'codcollected',
    'collectedamount',
    'collected',
    'amountcollected',
    'invoicepayment',
    'codvalue',
    'cashcollected',
    'amount',
    'grossamount',
    'وصولرقم',
    'وصولشدہرقم',
    'رقم',
  ],
  fee: [
    'deliverycharges',
    'deliverycharge',
    'courierfee',
    'couriercharges',
    'charges',
    'servicecharges',
    'shippingcharges',
    'fee',
    'transactionfee',
    'totalcharges',
    'ڈیلیوریچارجز',
    'چارجز',
  ],
  feeTax: [
    'gst',
    'gstoncharges',
    'gstamount',
    'tax',
    'salestaxoncharges',
    'transactiontax',
    'srb',
    'pst',
    'servicetax',
    'جیایسٹی',
  ],
  incomeTax: [
    'wht',
    'incometax',
    'whtit',
    'withholdingtax',
    'withholdingincometax',
    'incometaxwithheld',
    'ithwht',
    '236h',
    'انکمٹیکس',
  ],
  salesTax: [
    'stw',
    'salestaxwithheld',
    'withholdingsalestax',
    'whtst',
    'gstwithheld',
    'salestaxwithholding',
    'سیلزٹیکس',
  ],
  net: [
    'netamount',
    'net',
    'netpayable',
    'payable',
    'netpaid',
    'paidamount',
    'amountpayable',
    'remittedamount',
    'خالصرقم',
    'قابلادا',
  ],
  paidOn: [
    'paymentdate',
    'paidon',
    'settlementdate',
    'remittancedate',
    'paiddate',
    'deliverydate',
    'date',
    'ادائیگیکیتاریخ',
    'تاریخ',
  ],
};

/** How a courier's statements look before staff have said otherwise, and in how many days it usually pays. */
const couriers: {
  readonly [slug: string]: { readonly columns: ColumnMap; readonly settlesInDays: number };
} = {
  tcs: {
    settlesInDays: 10,
    columns: {
      tracking: 'CN No',
      reference: 'Order Ref',
      collected: 'COD Amount',
      fee: 'Delivery Charges',
      feeTax: 'GST',
      incomeTax: 'WHT',
      salesTax: 'STW',
      net: 'Net Amount',
      paidOn: 'Payment Date',
    },
  },
  leopards: {
    settlesInDays: 7,
    columns: {
      tracking: 'CN#',
      reference: 'Order ID',
      collected: 'COD Value',
      fee: 'Charges',
      feeTax: 'GST',
      incomeTax: 'Income Tax',
      salesTax: 'Sales Tax Withheld',
      net: 'Net Payable',
      paidOn: 'Payment Date',
    },
  },
  postex: {
    settlesInDays: 7,
    columns: {
      tracking: 'Tracking Number',
      reference: 'Order Ref Number',
      collected: 'Invoice Payment',
      fee: 'Transaction Fee',
      feeTax: 'Transaction Tax',
      incomeTax: 'WHT (IT)',
      salesTax: 'WHT (ST)',
      net: 'Net Paid',
      paidOn: 'Settlement Date',
    },
  },
  trax: {
    settlesInDays: 7,
    columns: {
      tracking: 'Tracking No',
      reference: 'Order ID',
      collected: 'Amount',
      fee: 'Shipping Charges',
      feeTax: 'GST',
      incomeTax: 'Withholding Tax',
      net: 'Payable',
      paidOn: 'Paid On',
    },
  },
  mnp: {
    settlesInDays: 7,
    columns: {
      tracking: 'Consignment Number',
      reference: 'Customer Reference',
      collected: 'COD Amount',
      fee: 'Service Charges',
      feeTax: 'GST',
      incomeTax: 'WHT',
      net: 'Net Payable',
      paidOn: 'Paid Date',
    },
  },
  callcourier: {
    settlesInDays: 7,
    columns: {
      tracking: 'CN Number',
      reference: 'Reference No',
      collected: 'COD',
      fee: 'Courier Charges',
      feeTax: 'GST',
      net: 'Net',
      paidOn: 'Date',
    },
  },
  'pakistan-post': {
    settlesInDays: 14,
    columns: {
      tracking: 'Parcel No',
      collected: 'Amount Collected',
      fee: 'Fee',
      net: 'Net Paid',
      paidOn: 'Paid On',
    },
  },
};

const usualDays = 10;
export const settlesInDays = (courier: string): number =>
  couriers[courier]?.settlesInDays ?? usualDays;
export const usualColumns = (courier: string): ColumnMap => couriers[courier]?.columns ?? {};

/**
 * Which column holds what: as it was said for this courier (`known`), else by the courier's usual heads, else by heads
 * seen elsewhere. A column is given away once.
 */
export function guessColumns(
  heads: readonly string[],
  known: ColumnMap,
  courier: string,
): ColumnMap {
  const taken = new Set<number>();
  const found: Partial<Record<StatementField, string>> = {};
  const usual = usualColumns(courier);
  const take = (field: StatementField, wanted: readonly string[]) => {
    if (found[field] !== undefined) return;
    const names = wanted.map(headOf).filter((name) => name !== '');
    const index = names
      .map((name) => heads.findIndex((head, place) => !taken.has(place) && headOf(head) === name))
      .find((place) => place >= 0);
    if (index === undefined) return;
    taken.add(index);
    found[field] = plainCell(heads[index] ?? '');
  };
  for (const field of statementFields) take(field, [known[field] ?? '']);
  for (const field of statementFields) take(field, [usual[field] ?? '']);
  for (const field of statementFields) take(field, aliases[field]);
  return found;
}

export const isReadable = (map: ColumnMap): boolean =>
  neededFields.every((field) => map[field] !== undefined);

/** The place of each field in a row, by the row of heads. */
export type Places = { readonly [F in StatementField]?: number };

export function placesOf(heads: readonly string[], map: ColumnMap): Places {
  const names = heads.map(headOf);
  const places: Partial<Record<StatementField, number>> = {};
  for (const field of statementFields) {
    const place = map[field] === undefined ? -1 : names.indexOf(headOf(map[field]));
    if (place >= 0) places[field] = place;
  }
  return places;
}

/**
 * Which of the first rows holds the heads: the first that names what is needed, else the first with three cells that
 * are words. Null when there is no such row.
 */
export function findHeads(
  rows: readonly (readonly string[])[],
  known: ColumnMap,
  courier: string,
): { readonly index: number; readonly map: ColumnMap } | null {
  for (const [index, row] of rows.entries()) {
    const map = guessColumns(row, known, courier);
    if (isReadable(map)) return { index, map };
  }
  const isWord = (cell: string) => /\p{L}/u.test(cell) && plainCell(cell).length < 60;
  const index = rows.findIndex((row) => row.filter(isWord).length >= 2);
  const heads = rows[index];
  return heads ? { index, map: guessColumns(heads, known, courier) } : null;
}
