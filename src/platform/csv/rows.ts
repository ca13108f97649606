import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { type Encoding, linesOf, textOf } from './text';

export type Row = {
  /** Line of the file where it starts, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
};

const delimiters = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof delimiters)[number];
const mostCells = 60;
const piecesOfLines = 500;
/** A quoted cell may go on over so many lines; then its quote was a mistake. */
const mostJoined = 6;

/**
 * The rows of a file, one at a time; nothing in it makes the reading stop. Rows of nothing are left out. Streams: what
 * is kept at a time does not grow with the file.
 */
export async function* rowsOf(path: string, encoding: Encoding): AsyncGenerator<Row> {
  const first = await firstLines(path, encoding);
  const delimiter = delimiterOf(first);
  const source = Readable.from(mendedPieces(linesOf(textOf(path, encoding)), delimiter));
  const parser = source.pipe(
    parse({
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      record_delimiter: '\n',
    }),
  );
  source.on('error', (error) => parser.destroy(error));
  let before = 0;
  for await (const parsed of parser as AsyncIterable<Parsed>) {
    const number = before + 1 + skippedBefore(parsed, before);
    before = parsed.info.lines;
    const cells = parsed.record.slice(0, mostCells);
    if (number === 1 && /^sep=/i.test(cells[0] ?? '')) continue;
    yield { number: Math.max(number, 1), cells };
  }
}

type Parsed = { readonly record: string[]; readonly info: { readonly lines: number } };

/** Only the line where a record ends is known; one that spans several starts as many lines earlier. */
const skippedBefore = ({ record, info }: Parsed, before: number): number => {
  const spans = record.reduce((all, cell) => all + cell.split('\n').length - 1, 0);
  return Math.max(0, info.lines - before - 1 - spans);
};

async function firstLines(path: string, encoding: Encoding): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(textOf(path, encoding))) {
    if (line.trim() !== '') lines.push(line);
    if (lines.length >= 30) break;
  }
  return lines;
}

/** The sign that parts cells: as the file says itself (`sep=;`), else the one that most lines have most of. */
export function delimiterOf(lines: readonly string[]): Delimiter {
  const said = /^sep=(.)/i.exec(lines[0] ?? '')?.[1];
  const chosen = delimiters.find((sign) => sign === said);
  if (chosen) return chosen;
  const score = (sign: Delimiter) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(sign).length - 1);
    return Math.max(...counts, 0) * counts.filter((count) => count > 0).length;
  };
  return delimiters.reduce((best, sign) => (score(sign) > score(best) ? sign : best), ',');
}

/**
 * Pieces of whole lines. A quote that is opened and not closed within a few lines would swallow the rest of the file:
 * such a line loses its quotes and stands for itself.
 */
async function* mendedPieces(
  lines: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<string> {
  const alone = (line: string): string =>
    isOpenAfter(line, false, delimiter) ? line.replaceAll('"', '') : line;
  let piece: string[] = [];
  let open: string[] = [];
  for await (const line of lines) {
    const isOpen = isOpenAfter(line, open.length > 0, delimiter);
    if (open.length === 0 && !isOpen) piece.push(line);
    else {
      open.push(line);
      if (!isOpen) {
        piece.push(...open);
        open = [];
      } else if (open.length >= mostJoined) {
        const [broken = '', ...later] = open;
        piece.push(broken.replaceAll('"', ''), ...later.map(alone));
        open = [];
      }
    }
    if (piece.length >= piecesOfLines) {
      yield `${piece.join('\n')}\n`;
      piece = [];
    }
  }
  yield `${[...piece, ...open.map(alone)].join('\n')}\n`;
}

/**
 * Whether a quoted cell goes on in the next line, as the parser counts: a quote opens at the start of a cell only, two
 * of them within are a letter, and one within an unquoted cell is a letter, too.
 */
function isOpenAfter(line: string, wasOpen: boolean, delimiter: Delimiter): boolean {
  if (!line.includes('"')) return wasOpen;
  let isOpen = wasOpen;
  let isStart = !wasOpen;
  for (let place = 0; place < line.length; place += 1) {
    const letter = line[place];
    if (!isOpen) {
      isOpen = letter === '"' && isStart;
      isStart = letter === delimiter;
    } else if (letter === '"') {
      if (line[place + 1] === '"') place += 1;
      else isOpen = false;
    }
  }
  return isOpen;
}
