import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';
import { openStatement, type StatementRow } from '@/modules/remittance/commands/read-statement';

const folder = mkdtempSync(path.join(tmpdir(), 'statements-'));
afterAll(() => rmSync(folder, { recursive: true }));
let written = 0;

async function read(bytes: Buffer | string, courier = 'tcs', known = {}) {
  written += 1;
  const file = path.join(folder, `${written}.csv`);
  writeFileSync(file, bytes);
  const opened = await openStatement(file, known, courier);
  const rows: StatementRow[] = [];
  if (opened?.isReadable) for await (const row of opened.rows()) rows.push(row);
  return { opened, rows };
}
const linesIn = (rows: readonly StatementRow[]) =>
  rows.flatMap((row) => (row.kind === 'line' ? [row.line] : []));

const heads = 'CN No,Order Ref,COD Amount,Delivery Charges,GST,WHT,STW,Net Amount,Payment Date';
const plain = `${heads}\r\nTC1001,HM-1,"5,100.00",200,32,102,0,4766,21/11/2026\r\nTC1002,HM-2,Rs 900,200,32,18,0,650,2026-11-20\r\n`;

describe('a statement is read however it was written', () => {
  const encodings = {
    'UTF-8': Buffer.from(plain),
    'UTF-8 with a mark': Buffer.from(`\uFEFF${plain}`),
    'UTF-16 little end first': iconv.encode(plain, 'utf16-le', { addBOM: true }),
    'UTF-16 big end first': iconv.encode(plain, 'utf16-be', { addBOM: true }),
    'UTF-16 without a mark': iconv.encode(plain, 'utf16-le', { addBOM: false }),
    'lines that end in CR': Buffer.from(plain.replaceAll('\r\n', '\r')),
    semicolons: Buffer.from(plain.replaceAll('"5,100.00"', '5100').replaceAll(',', ';')),
    tabs: Buffer.from(plain.replaceAll('"5,100.00"', '5100').replaceAll(',', '\t')),
    'a sign it names itself': Buffer.from(
      `sep=;\n${plain.replaceAll('"5,100.00"', '5100').replaceAll(',', ';')}`,
    ),
    'heads further down': Buffer.from(`TCS Express\n\nStatement,for,Hunarmand\n${plain}`),
  };
  for (const [name, bytes] of Object.entries(encodings)) {
    test(name, async () => {
      const { rows } = await read(bytes);
      expect(linesIn(rows)).toMatchObject([
        {
          trackingNumber: 'TC1001',
          collectedMinor: 510_000,
          netMinor: 476_600,
          paidOn: '2026-11-21',
        },
        {
          trackingNumber: 'TC1002',
          collectedMinor: 90_000,
          feeMinor: 20_000,
          paidOn: '2026-11-20',
        },
      ]);
    });
  }

  test('Arabic script of old Windows, Urdu heads and Urdu digits', async () => {
    const urdu = 'ٹریکنگ نمبر,وصول رقم,تاریخ\nTC1001,۵٬۱۰۰٫۵۰,۲۱/۱۱/۲۰۲۶\n';
    const { rows } = await read(urdu);
    expect(linesIn(rows)).toMatchObject([
      { trackingNumber: 'TC1001', collectedMinor: 510_050, paidOn: '2026-11-21' },
    ]);
    const old = iconv.encode('ملاحظة,CN No,COD Amount\nشكرا,TC1001,500\n', 'windows-1256');
    const { opened, rows: oldRows } = await read(old);
    expect(opened?.heads[0]).toBe('ملاحظة');
    expect(linesIn(oldRows)).toHaveLength(1);
    const western = iconv.encode('Café,CN No,COD Amount\nà la carte,TC1001,500\n', 'windows-1252');
    expect((await read(western)).opened?.heads[0]).toBe('Café');
  });

  test('cells that a spreadsheet keeps as text, and totals under the lines', async () => {
    const { rows } = await read(
      'CN No,COD Amount\n="10010010010",500\n\'1002,(0)\n,,\nTotal,500\nGrand Total:,500\n',
    );
    expect(linesIn(rows).map((line) => line.trackingNumber)).toEqual(['10010010010', '1002']);
    expect(rows.filter(({ kind }) => kind === 'total')).toHaveLength(2);
  });

  test('unknown heads are shown to a person with what could be guessed', async () => {
    const { opened } = await read('Paket,Summe,Net Amount\nTC1,500,500\n');
    expect(opened).toMatchObject({ isReadable: false, map: { net: 'Net Amount' } });
    expect(opened?.sample[0]).toEqual(['TC1', '500', '500']);
    const known = { tracking: 'Paket', collected: 'Summe' };
    expect((await read('Paket,Summe\nTC1001,500\n', 'tcs', known)).rows).toHaveLength(1);
  });
});

describe('a bad row is named and the rest goes on', () => {
  test('each with what is wrong', async () => {
    const { rows } = await read(
      [
        'CN No,COD Amount,GST,Net Amount,Payment Date',
        ',500,,,',
        '1.23E+11,500,,,',
        'TC1003,,,,',
        'TC1004,five hundred,,,',
        'TC1005,-500,,,',
        'TC1006,500,x,,',
        'TC1007,500,20,470,',
        'TC1008,500,,soon,',
        'TC1009,500,,,31/02/2026',
        'TC1010,500,20,480,21-Nov-2026',
      ].join('\n'),
    );
    expect(rows.map((row) => (row.kind === 'unreadable' ? row.problem : row.kind))).toEqual([
      'tracking_missing',
      'tracking_rounded',
      'amount_missing',
      'amount_unreadable',
      'amount_negative',
      'deduction_unreadable',
      'net_differs',
      'net_unreadable',
      'date_unreadable',
      'line',
    ]);
    expect(rows.map((row) => (row.kind === 'total' ? 0 : row.number))).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  test('a quote that is never closed spoils no other line', async () => {
    const many = Array.from({ length: 40 }, (_, index) => `TC${2000 + index},100`).join('\n');
    const { rows } = await read(`CN No,COD Amount\nTC1001,500\n"TC1002,500\n${many}\n`);
    expect(linesIn(rows)).toHaveLength(42);
    const spread = await read('CN No,Note,COD Amount\nTC1001,"two\nlines",500\nTC1002,"one",600\n');
    expect(linesIn(spread.rows)).toHaveLength(2);
    // Within a cell a quote is a letter, so the next line's opens one that never ends.
    const within = await read('CN No,Note,COD Amount\nTC1001,5" wide,500\nTC1002,"two,600\n');
    expect(within.rows.map((row) => row.kind)).toEqual(['line', 'line']);
  });

  test('whatever the bytes are, reading ends without throwing', async () => {
    const garbage = fc.string({ unit: 'binary', maxLength: 12 });
    const marks = fc.stringMatching(/^["',;|\t\r\n=.\-–٬۱٫0-9 ]{0,6}$/);
    const likely = fc.constantFrom('TC1001', '500', '', '"', `a${'😀'.repeat(99)}`, '21/11/2026');
    const cells = fc.array(fc.oneof(garbage, marks, likely), { maxLength: 9 });
    const line = fc
      .tuple(fc.oneof(garbage, marks, likely), fc.nat(9_999_999))
      .map(([reference, rupees]) => ['TC1001', reference, String(rupees)]);
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
      fc
        .array(fc.oneof(cells, line), { maxLength: 12 })
        .map((rows) => Buffer.from(`${heads}\n${rows.map((row) => row.join(',')).join('\n')}`)),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (bytes) => {
        const { rows } = await read(bytes);
        for (const line of linesIn(rows)) {
          expect(line.trackingNumber).toMatch(/^[A-Z0-9-]{4,40}$/);
          expect(line.collectedMinor).toBeGreaterThanOrEqual(0);
          expect(JSON.stringify(line)).not.toMatch(/\\u0000|\\ud[89a-f]/);
        }
      }),
      { numRuns: 150 },
    );
    // Each run reads a file twice; a busy machine takes its time over that.
  }, 60_000);
});
