const karachiAheadMillis = 5 * 60 * 60 * 1000;

/** Rupees as the REST service writes them: `20.00`. */
export const twoPlaces = (minor: number): string =>
  `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;

/** Rupees as the hosted page wants them, always with a decimal point and no more than needed: `2500.0`, `19.99`. */
export const onePlace = (minor: number): string => twoPlaces(minor).replace(/0$/, '');

/** Paisa from rupees as Easypaisa writes them, digit by digit; null for anything but a plain amount. */
export function minorOf(rupees: string | number): number | null {
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(String(rupees)) ?? [];
  if (whole === undefined) return null;
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** `YYYYMMDD HHMMSS` on a clock in Karachi, which never changes to summer time. */
export function karachiMoment(at: Date): string {
  const [day = '', time = ''] = new Date(at.getTime() + karachiAheadMillis)
    .toISOString()
    .replace(/[-:]/g, '')
    .split(/[T.]/);
  return `${day} ${time}`;
}
