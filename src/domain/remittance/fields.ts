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
