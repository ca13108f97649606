/** A cell that a spreadsheet would take for a formula is led by an apostrophe, and all that needs quoting is quoted. */
function cell(value: string | number): string {
  const text = String(value);
  const inert = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** One row of a CSV file (RFC 4180), with its line end. Opens harmlessly in spreadsheets, whatever people wrote. */
export const csvLine = (values: readonly (string | number)[]): string =>
  `${values.map(cell).join(',')}\r\n`;

/** Rupees with two decimals, as banks and couriers write them, from minor units; no floats on the way. */
export function csvRupees(minor: number): string {
  const sign = minor < 0 ? '-' : '';
  const whole = Math.abs(minor);
  return `${sign}${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
}
