import { latinDigits } from './digits';
import { normalPhone, type Phone } from './phone';
import { homeCountry } from './place';
import type { Checked, Failure } from './result';
import { lettersIn, plainLine } from './text/plain';

export type Contact = {
  readonly name: string;
  readonly phone: Phone;
  readonly email: string | null;
};
export type Address = {
  readonly line: string;
  readonly landmark: string | null;
  readonly city: string;
  readonly district: string;
  readonly postcode: string | null;
  readonly country: typeof homeCountry;
};
export type WrittenContact = { name: string; phone: string; email?: string | null | undefined };
export type WrittenAddress = {
  line: string;
  landmark?: string | null | undefined;
  city: string;
  district: string;
  postcode?: string | null | undefined;
  country: string;
};

/**
 * Failures: `name.missing`, `name.too_long`, `phone.missing`, `phone.not_mobile`, `email.invalid`,
 * each at `name`, `phone` or `email`.
 */
export function checkContact(written: WrittenContact): Checked<Contact> {
  const failures: Failure[] = [];
  const name = requiredLine('name', written.name, 80, failures);
  const phone = normalPhone(written.phone);
  if (!phone.ok) failures.push(phone.failure);
  const email = plainLine(written.email ?? '');
  if (email !== '' && !isEmail(email)) failures.push({ code: 'email.invalid', field: 'email' });
  if (!phone.ok || failures.length > 0) return { ok: false, failures };
  return {
    ok: true,
    value: { name, phone: phone.value, email: email === '' ? null : email.toLowerCase() },
  };
}

/**
 * `districts` are the slugs that exist. Failures, each at its field: `line.missing`, `line.too_long`,
 * `landmark.too_long`, `city.missing`, `city.too_long`, `district.missing`, `district.unknown`,
 * `postcode.invalid`, `country.not_served`.
 */
export function checkAddress(
  written: WrittenAddress,
  districts: ReadonlySet<string>,
): Checked<Address> {
  const failures: Failure[] = [];
  const line = requiredLine('line', written.line, 200, failures);
  const landmark = limitedLine('landmark', written.landmark ?? '', 120, failures);
  const city = requiredLine('city', written.city, 80, failures);
  const district = plainLine(written.district);
  if (district === '') failures.push({ code: 'district.missing', field: 'district' });
  else if (!districts.has(district)) failures.push({ code: 'district.unknown', field: 'district' });
  const postcode = latinDigits(plainLine(written.postcode ?? ''));
  if (postcode !== '' && !/^\d{5}$/.test(postcode))
    failures.push({ code: 'postcode.invalid', field: 'postcode' });
  if (written.country !== homeCountry)
    failures.push({ code: 'country.not_served', field: 'country' });
  if (failures.length > 0) return { ok: false, failures };
  return {
    ok: true,
    value: {
      line,
      landmark: landmark || null,
      city,
      district,
      postcode: postcode || null,
      country: homeCountry,
    },
  };
}

export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>,;:"()[\]\\]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text);

function requiredLine(field: string, written: string, most: number, failures: Failure[]): string {
  const line = limitedLine(field, written, most, failures);
  if (line === '') failures.push({ code: `${field}.missing`, field });
  return line;
}

function limitedLine(field: string, written: string, most: number, failures: Failure[]): string {
  const line = plainLine(written);
  if (lettersIn(line) > most)
    failures.push({ code: `${field}.too_long`, field, params: { max: most } });
  return line;
}
