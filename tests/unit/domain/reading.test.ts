import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantity } from '@/domain/cart/quantity';
import { checkAddress, checkContact } from '@/domain/contact';
import { latinDigits } from '@/domain/digits';
import { isPhone, localPhone, maskedPhone, normalPhone } from '@/domain/phone';
import { plainLine } from '@/domain/text/plain';
import { searchNormal, searchWords } from '@/domain/text/search-normal';
import { isSlug, slugOf } from '@/domain/text/slug';

const nine = fc.stringMatching(/^\d{9}$/);

describe('a mobile number', () => {
  it('is the same however it is written', () => {
    fc.assert(
      fc.property(
        nine,
        fc.constantFrom('03', '3', '923', '+923', '00923', '+92 3', '92-3'),
        (rest, head) => {
          const spaced = `${head}${rest.slice(0, 2)} ${rest.slice(2, 5)}-${rest.slice(5)}`;
          const urdu = spaced.replace(/\d/g, (digit) =>
            String.fromCodePoint(0x06f0 + Number(digit)),
          );
          for (const written of [`${head}${rest}`, spaced, urdu]) {
            expect(normalPhone(written)).toEqual({ ok: true, value: `+923${rest}` });
          }
        },
      ),
    );
  });

  it('is read again from its own display form', () => {
    fc.assert(
      fc.property(nine, (rest) => {
        expect(normalPhone(localPhone(`+923${rest}`))).toEqual({ ok: true, value: `+923${rest}` });
      }),
    );
    expect(localPhone('+923001234567')).toBe('0300 1234567');
    expect(maskedPhone('+923001234567')).toBe('0300 •••• 567');
  });

  it.each([
    '021 34567890',
    '0300123456',
    '03001234567890',
    '+14155550100',
    'abc',
    '++923001234567',
  ])('is not %s', (written) => {
    expect(normalPhone(written)).toEqual({
      ok: false,
      failure: { code: 'phone.not_mobile', field: 'phone' },
    });
    expect(isPhone(written)).toBe(false);
  });

  it('may be missing', () => {
    expect(normalPhone('  ', 'mobile')).toMatchObject({
      failure: { code: 'phone.missing', field: 'mobile' },
    });
  });
});

describe('a quantity', () => {
  it.each([
    ['1', 1],
    [' 12 ', 12],
    ['۳', 3],
    ['٤٢', 42],
    [99, 99],
  ])('%j is %i', (written, quantity) => {
    expect(parseQuantity(written)).toEqual({ ok: true, value: quantity });
  });

  it.each([
    '',
    '0',
    '-1',
    '1.5',
    '100',
    '1e2',
    '0x10',
    'two',
    '9'.repeat(400),
    1.5,
    Number.NaN,
    -3,
  ])('is not %j', (written) => {
    expect(parseQuantity(written)).toMatchObject({
      ok: false,
      failure: { code: 'quantity.invalid', field: 'quantity' },
    });
  });
});

describe('contact and address', () => {
  const contact = { name: 'Demo Buyer', phone: '0300 0000001', email: '' };
  const address = { line: 'House 4, Street 9', city: 'Lahore', district: 'lahore', country: 'PK' };
  const districts = new Set(['lahore']);
  const codes = (checked: ReturnType<typeof checkAddress> | ReturnType<typeof checkContact>) =>
    checked.ok ? [] : checked.failures.map((failure) => `${failure.field} ${failure.code}`);

  it('come out clean', () => {
    expect(checkContact({ ...contact, name: ' Demo \u202E\u0000 Buyer\n' })).toEqual({
      ok: true,
      value: { name: 'Demo Buyer', phone: '+923000000001', email: null },
    });
    expect(checkAddress({ ...address, landmark: ' ', postcode: '۵۴۰۰۰' }, districts)).toMatchObject(
      {
        ok: true,
        value: { landmark: null, postcode: '54000' },
      },
    );
  });

  it('name every wrong field at once', () => {
    expect(codes(checkContact({ name: ' ', phone: '1', email: 'a@b' }))).toEqual([
      'name name.missing',
      'phone phone.not_mobile',
      'email email.invalid',
    ]);
    const wrong = {
      line: 'x'.repeat(201),
      city: '',
      district: 'atlantis',
      postcode: '12',
      country: 'US',
    };
    expect(codes(checkAddress(wrong, districts))).toEqual([
      'line line.too_long',
      'city city.missing',
      'district district.unknown',
      'postcode postcode.invalid',
      'country country.not_served',
    ]);
  });

  it('let no header be smuggled into an e-mail address', () => {
    for (const email of ['a@b.pk,c@d.pk', 'a b@c.pk', '<a@b.pk>', 'a@b.pk;x']) {
      expect(codes(checkContact({ ...contact, email }))).toEqual(['email email.invalid']);
    }
  });
});

describe('text', () => {
  it('reads Urdu and Arabic digits', () => {
    expect(latinDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩')).toBe('0123456789 0123456789');
  });

  it('finds the same word in every spelling of its letters', () => {
    expect(searchNormal('اجرک')).toBe(searchNormal('اجرك'));
    expect(searchNormal('رلّی')).toBe(searchNormal('رلي'));
    expect(searchNormal('ملتانی کاشی')).toBe(searchNormal('ملتاني كاشي'));
    expect(searchNormal('  Café, AJRAK! ')).toBe('cafe ajrak');
  });

  it('is settled by one reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchNormal(searchNormal(text))).toBe(searchNormal(text));
        expect(plainLine(plainLine(text))).toBe(plainLine(text));
      }),
    );
  });

  it('asks for at most eight words, however much is pasted', () => {
    expect(searchWords('ajrak '.repeat(20_000))).toHaveLength(8);
    expect(searchWords(' !? ')).toEqual([]);
  });

  it('makes slugs that are slugs', () => {
    expect(slugOf('Blue-pottery Vase, 30 cm')).toBe('blue-pottery-vase-30-cm');
    expect(slugOf('اجرک')).toBe('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugOf(title);
        expect(slug === '' || isSlug(slug)).toBe(true);
      }),
    );
  });
});
