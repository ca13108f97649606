import type { PreparedFile } from '@/modules/media/queries/prepared';
import { log } from '@/platform/log';

/** Whatever a reader takes these bytes for, they run nothing and reach nothing. */
export const inert = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'content-disposition': 'inline',
};

type Context = { readonly params: Promise<{ file: string }> };

/** A file that never changes under its name, in parts for players that ask for parts. */
export const preparedFile =
  (find: (name: string) => Promise<PreparedFile | null>) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const { file: name } = await params;
      const file = await find(name);
      return file ? shown(request, name, file) : nothing(404);
    } catch (error) {
      log.error('media.not_read', { error });
      return nothing(503);
    }
  };

const nothing = (status: number): Response =>
  new Response(null, { status, headers: { ...inert, 'cache-control': 'no-store' } });

function shown(request: Request, name: string, { bytes, type }: PreparedFile): Response {
  const etag = `"${name}"`;
  const headers = {
    ...inert,
    etag,
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    'cross-origin-resource-policy': 'same-site',
  };
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers });
  const asked = request.headers.get('range');
  const condition = request.headers.get('if-range');
  const part = asked && (condition === null || condition === etag) ? partOf(asked, bytes) : 'all';
  if (part === 'all') return new Response(new Uint8Array(bytes), { headers });
  if (part === 'none') {
    const range = { 'content-range': `bytes */${bytes.length}` };
    return new Response(null, { status: 416, headers: { ...inert, ...range } });
  }
  return new Response(new Uint8Array(bytes.subarray(part.from, part.to + 1)), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${part.from}-${part.to}/${bytes.length}` },
  });
}

/** RFC 9110 §14: one part is given; whoever asks for several gets all, as the standard allows. */
function partOf(asked: string, { length }: Buffer): { from: number; to: number } | 'all' | 'none' {
  const [, first = '', last = ''] = /^bytes=(\d{0,12})-(\d{0,12})$/.exec(asked) ?? [];
  if (first === '' && last === '') return 'all';
  if (first === '') {
    const count = Math.min(Number(last), length);
    return count === 0 ? 'none' : { from: length - count, to: length - 1 };
  }
  const from = Number(first);
  const to = last === '' ? length - 1 : Math.min(Number(last), length - 1);
  if (last !== '' && Number(last) < from) return 'all';
  return from >= length ? 'none' : { from, to };
}
