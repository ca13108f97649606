/** One part of a form as it arrives. `body` must be read to its end before the next part is asked for. */
export type Part = {
  readonly name: string;
  /** Null for a field that is no file. */
  readonly fileName: string | null;
  readonly body: AsyncIterable<Uint8Array>;
};

const longestHead = 8_192;
const longestField = 2_000;

export class MalformedForm extends Error {}

/** The boundary that a form names, or null when it is no form with files. */
export const boundaryOf = (contentType: string | null): string | null => {
  const [, quoted, plain] =
    /^multipart\/form-data;.*\bboundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(
      contentType ?? '',
    ) ?? [];
  return quoted ?? plain ?? null;
};

/**
 * The parts of a form (RFC 7578) one after another, without ever holding a file in memory. Throws `MalformedForm` when
 * the form is cut short or is none.
 */
export async function* partsOf(
  arriving: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<Part> {
  const source = arriving[Symbol.asyncIterator]();
  const mark = Buffer.from(`\r\n--${boundary}`);
  let held = Buffer.from('\r\n');
  const more = async (): Promise<void> => {
    const next = await source.next();
    if (next.done) throw new MalformedForm('cut short');
    held = Buffer.concat([held, next.value]);
  };
  const upTo = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) {
      const end = held.indexOf(mark);
      if (end >= 0) {
        if (end > 0) yield held.subarray(0, end);
        held = held.subarray(end + mark.length);
        return;
      }
      const safe = held.length - mark.length;
      if (safe > 0) {
        yield held.subarray(0, safe);
        held = held.subarray(safe);
      }
      await more();
    }
  };
  for await (const _preamble of upTo());
  for (;;) {
    while (held.length < 2) await more();
    if (held.subarray(0, 2).toString() === '--') return;
    while (held.indexOf('\r\n\r\n') < 0) {
      if (held.length > longestHead) throw new MalformedForm('a head without end');
      await more();
    }
    const end = held.indexOf('\r\n\r\n');
    const head = held.subarray(0, end).toString();
    held = held.subarray(end + 4);
    const body = upTo();
    yield { ...namesIn(head), body };
    // What nobody read is passed over, so that the next part begins where it should.
    for await (const _rest of body);
  }
}

function namesIn(head: string): Pick<Part, 'name' | 'fileName'> {
  const line = head.split('\r\n').find((each) => /^content-disposition:/i.test(each)) ?? '';
  const name = /[;\s]name="([^"]*)"/i.exec(line)?.[1];
  if (name === undefined) throw new MalformedForm('a part without a name');
  return { name, fileName: /[;\s]filename="([^"]*)"/i.exec(line)?.[1] ?? null };
}

/** The text of a field; one that is too long is cut. */
export async function fieldText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    if (length < longestField) pieces.push(piece);
    length += piece.byteLength;
  }
  return Buffer.concat(pieces).toString('utf8').slice(0, longestField);
}

/** Whether a browser says that a page of this site sent the form; one that says nothing of it is believed by its host. */
export function isFromHere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}
