import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isSigned,
  type JazzcashFields,
  jazzcashHash,
  messageKey,
  signed,
} from '@/platform/payments/jazzcash-hash';
import { hasGoodHash, secureHash, withBrokenHash } from '@/sandbox/payments/jazzcash/hash';

type Vector = {
  readonly name: string;
  readonly salt: string;
  readonly fields: JazzcashFields;
  readonly hash: string;
};
const vectors: readonly Vector[] = [
  {
    name: 'official example',
    salt: '0F5DD14AE2',
    fields: { pp_Amount: '2995', pp_MerchantID: 'MER123', pp_OrderInfo: 'A48cvE28' },
    hash: 'c7689cda7474eb1adcd343fd0c0b676bad0ba66361cc46db589bdb0da4c1c867',
  },
  {
    name: 'wallet request',
    salt: 'reallySecretKey',
    fields: {
      pp_Version: '1.1',
      pp_MerchantID: 'merchant123',
      pp_Password: 'password',
      pp_TxnType: 'MWALLET',
      pp_TxnRefNo: '647cb56c890e4',
      pp_Language: 'EN',
      pp_Amount: '2000',
      pp_TxnCurrency: 'PKR',
      pp_TxnDateTime: '20231011000000',
      pp_BillReference: '647cb56c890e4',
      pp_Description: 'Test Order',
      pp_TxnExpiryDateTime: '20231012000000',
      pp_ReturnURL: 'https://example.com/return',
      ppmpf_2: 'abcdef',
    },
    hash: '876B465D21973A96DD4DC7BE69EC129FA1FE529B9CC0FA1D75C8CD6534613FBC',
  },
  {
    name: 'wallet answer',
    salt: 'reallySecretKey',
    fields: {
      pp_Amount: '1500',
      pp_AuthCode: '024166247497',
      pp_BillReference: '6158408e95098',
      pp_Language: 'EN',
      pp_MerchantID: '00258027',
      pp_ResponseCode: '000',
      pp_RetreivalReferenceNo: '211002644299',
      pp_TxnCurrency: 'PKR',
      pp_TxnDateTime: '20211002162046',
      pp_TxnRefNo: '6158408e95098',
      pp_TxnType: 'MWALLET',
      pp_Version: '1.1',
      ppmpf_2: 'zu1vv3',
    },
    hash: '19DAB816503B0EAABE2C48FBE48461CB2ADF685BD417EBEE37C080951DB0F528',
  },
  {
    name: 'refund',
    salt: '3vv9wu3a18',
    fields: {
      pp_Amount: '25000',
      pp_MerchantID: 'MC25041',
      pp_MerchantMPIN: '1234',
      pp_Password: 'sz1v4agvyf',
      pp_TxnCurrency: 'PKR',
      pp_TxnRefNo: 'T20220518150213',
    },
    hash: '2C595361C2DA0E502D18BFBAA92CF4740330215E5E8AD0CF4489A64E7400B117',
  },
  {
    name: 'IPN',
    salt: '0123456789',
    fields: {
      pp_AuthCode: '060935465981',
      pp_BankID: '',
      pp_Password: '0123456789',
      pp_ProductID: '',
      pp_ResponseCode: '121',
      pp_ResponseMessage: 'Transaction has been marked confirmed by Merchant.',
      pp_RetreivalReferenceNo: '240418718258',
      pp_SettlementExpiry: '',
      pp_TxnDateTime: '20240418145702',
      pp_TxnRefNo: 'T20240418145702',
      pp_TxnType: 'MWALLET',
      pp_Version: '2.0',
    },
    hash: '2B47BCF7825FA27FC8B522292BC8D226213FCCDA685FC68A67EC20B10836E5B7',
  },
  {
    name: 'hosted page',
    salt: 'YOUR_INTEGRITY_SALT',
    fields: {
      pp_Amount: '100',
      pp_BillReference: 'billref001',
      pp_Description: 'Test transaction description',
      pp_Language: 'EN',
      pp_MerchantID: 'YOUR_MERCHANT_ID',
      pp_Password: 'YOUR_PASSWORD',
      pp_ReturnURL: 'https://merchant.example.com/jazzcash/return',
      pp_TxnCurrency: 'PKR',
      pp_TxnDateTime: '20260823120000',
      pp_TxnExpiryDateTime: '20260824120000',
      pp_TxnRefNo: 'TRN20260823120000123',
      pp_TxnType: 'MPAY',
      pp_Version: '1.1',
    },
    hash: '20CA66D57652B9D2F0B4B2991C8324FC594633FD1FE8BBABE21F93DCE9F3C5AB',
  },
  {
    name: 'acknowledged IPN',
    salt: '0123456789',
    fields: { pp_ResponseCode: '000', pp_ResponseMessage: 'Success' },
    hash: '04B8FBCDD6D6B4A192CB03485EEC602413EAE66734684DDD4E74B469E5FDBC5F',
  },
  {
    name: 'Urdu words',
    salt: 's4lt',
    fields: {
      pp_Amount: '150000',
      pp_Description: 'اجرک',
      pp_TxnRefNo: 'T1',
      ppmpf_1: 'x',
    },
    hash: '574B467DDFB9D226A74F206FCDF158AFECEA86DB7FF8C1C8824DCF303FD01C26',
  },
];

describe.each(vectors)('$name', ({ salt, fields, hash }) => {
  test('is signed by the shop as JazzCash does', () => {
    expect(jazzcashHash(fields, salt)).toBe(hash.toUpperCase());
    expect(isSigned({ ...fields, pp_SecureHash: hash.toLowerCase() }, salt)).toBe(true);
  });

  test('is signed by the sandbox as JazzCash does', () => {
    expect(secureHash(fields, salt)).toBe(hash.toUpperCase());
    expect(hasGoodHash({ ...fields, pp_SecureHash: hash }, salt)).toBe(true);
  });
});

test('a hash of another salt, a wrong length or no hash at all is refused', () => {
  const fields = { pp_Amount: '150000', pp_TxnRefNo: 'T1' };
  for (const pp_SecureHash of ['', 'AB', 'z'.repeat(64), jazzcashHash(fields, 'other')])
    expect(isSigned({ ...fields, pp_SecureHash }, 'salt')).toBe(false);
  expect(isSigned(fields, 'salt')).toBe(false);
  expect(isSigned({ ...withBrokenHash(fields, 'salt') }, 'salt')).toBe(false);
});

test('"0" may have been signed or left out', () => {
  const withZero = { pp_Discount: '0', pp_TxnRefNo: 'T1' };
  expect(isSigned(signed(withZero, 'salt'), 'salt')).toBe(true);
  const pp_SecureHash = jazzcashHash({ pp_TxnRefNo: 'T1' }, 'salt');
  expect(isSigned({ ...withZero, pp_SecureHash }, 'salt')).toBe(true);
});

test('fields that are not the gateway’s own are not signed', () => {
  const fields = { pp_TxnRefNo: 'T1', PP_TxnRefNo: 'x', other: 'y', ppmbf_1: 'z' };
  expect(jazzcashHash(fields, 'salt')).toBe(
    jazzcashHash({ pp_TxnRefNo: 'T1', ppmbf_1: 'z' }, 'salt'),
  );
});

const message = fc.dictionary(
  fc.stringMatching(/^pp(mpf|mbf)?_[A-Za-z0-9]{1,8}$/),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  { maxKeys: 12 },
);

test('shop and sandbox sign every message alike, in whatever order its fields come', () => {
  fc.assert(
    fc.property(message, fc.string({ minLength: 1 }), (fields, salt) => {
      const turned = Object.fromEntries(Object.entries(fields).reverse());
      expect(jazzcashHash(fields, salt)).toBe(secureHash(turned, salt));
      expect(isSigned(signed(fields, salt), salt)).toBe(true);
      expect(messageKey(fields)).toBe(messageKey(turned));
    }),
  );
});

test('a renamed field is another message, though its hash is the same', () => {
  const one = { pp_A: '1', pp_B: '2' };
  const other = { pp_A: '1', pp_C: '2' };
  expect(jazzcashHash(one, 'salt')).toBe(jazzcashHash(other, 'salt'));
  expect(messageKey(one)).not.toBe(messageKey(other));
});
