// The table: what was measured, beside its floors and what must be reached.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BENCH_DIR } from './copies.mjs';

const columns = ['work', 'bare floor', 'Next floor', 'ours', 'of the floor', 'must reach', ''];

/** Collects rows; a measurement that fails becomes a row that says so. */
export function report() {
  const rows = [];
  return {
    rows,
    add: (row) => rows.push(row),
    print: (facts) => printTable(rows, facts),
  };
}

/** A rate beside its floors; `least` is the share of the Next floor that must be reached. */
export function rateRow(work, { bare, next, ours }, least) {
  const ratio = next ? ours.perSecond / next.perSecond : null;
  return {
    work,
    bare: bare?.perSecond ?? null,
    next: next?.perSecond ?? null,
    ours: ours.perSecond,
    ratio,
    unit: 'rps',
    must: least === null ? '' : `≥ ${least} × Next`,
    isReached: ours.wrong > 0 ? false : least === null ? null : ratio >= least,
    note:
      ours.wrong > 0
        ? `${ours.wrong} answers were wrong`
        : [ours.size, `p50 ${ours.p50} ms, p99 ${ours.p99} ms`].filter(Boolean).join(', '),
  };
}

export const plainRow = (work, ours, unit, must, isReached, note = '') => ({
  work,
  ...{ bare: null, next: null, ratio: null },
  ...{ ours, unit, must, isReached, note },
});

function printTable(rows, facts) {
  const lines = [columns, ...rows.map(cells)];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  console.log('');
  for (const line of lines) {
    console.log(`  ${line.map((cell, at) => cell.padEnd(widths[at])).join('  ')}`.trimEnd());
  }
  const file = path.join(BENCH_DIR, 'results.json');
  const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model, node: process.version };
  fs.writeFileSync(file, `${JSON.stringify({ ...facts, machine, rows }, null, 2)}\n`);
  console.log(`\n  ${path.relative(process.cwd(), file)} has the numbers.\n`);
}

function cells(row) {
  const mark = row.isReached === null ? '' : row.isReached ? '✓' : '✗';
  return [
    row.work,
    amount(row.bare, row.unit),
    amount(row.next, row.unit),
    amount(row.ours, row.unit),
    row.ratio === null ? '' : row.ratio.toFixed(2),
    row.must,
    [mark, row.note].filter(Boolean).join(' '),
  ];
}

function amount(number, unit) {
  if (number === null || number === undefined) return '';
  if (typeof number === 'string') return number;
  const digits = number >= 100 ? 0 : 1;
  return `${number.toFixed(digits)} ${unit}`;
}
