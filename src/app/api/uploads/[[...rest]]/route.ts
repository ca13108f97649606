import { fail, ok } from '@/domain/result';
import { bodyOf } from '@/modules/media/arriving';
import { beginUpload } from '@/modules/media/commands/begin';
import { abandonUpload, receiveBytes } from '@/modules/media/commands/receive';
import { expiresAt } from '@/modules/media/limits';
import { ownUpload } from '@/modules/media/queries/uploads';
import { abilities, done, metadataOf, tusRequest, wholeOf } from '@/modules/media/tus';
import { now } from '@/platform/clock';

export const dynamic = 'force-dynamic';

type Context = { readonly params: Promise<{ rest?: string[] }> };

const idIn = async ({ params }: Context): Promise<string> => (await params).rest?.join('/') ?? '';

/** What the protocol and its extensions can do here. */
export const OPTIONS = (): Response => abilities();

/** Begins an upload. */
export async function POST(request: Request, context: Context): Promise<Response> {
  const at = now();
  return tusRequest(request, at, async (actor) => {
    if ((await idIn(context)) !== '') return fail('upload.not_found');
    const bytes = wholeOf(request, 'upload-length');
    if (bytes === null) return fail('upload.length_missing');
    const said = metadataOf(request);
    const announced = { kind: said.get('kind') ?? '', key: said.get('key') ?? '', bytes };
    const begun = await beginUpload(actor, announced, at);
    if (!begun.ok) return begun;
    const { id, createdAt, state } = begun.value;
    return ok(
      done(201, {
        location: `/api/uploads/${id}`,
        'x-media-id': id,
        ...(state === 'arriving' ? { 'upload-expires': expiresAt(createdAt).toUTCString() } : {}),
      }),
    );
  });
}

/** How much of it is here. */
export async function HEAD(request: Request, context: Context): Promise<Response> {
  const at = now();
  return tusRequest(request, at, async (actor) => {
    const upload = await ownUpload(actor, await idIn(context));
    if (!upload) return fail('upload.not_found');
    if (upload.state === 'arriving' && expiresAt(upload.createdAt) < at) return fail('upload.gone');
    return ok(
      done(200, {
        'upload-offset': String(upload.receivedBytes),
        'upload-length': String(upload.declaredBytes),
        'x-media-id': upload.id,
      }),
    );
  });
}

/** More of it. */
export async function PATCH(request: Request, context: Context): Promise<Response> {
  const at = now();
  return tusRequest(request, at, async (actor) => {
    if (request.headers.get('content-type') !== 'application/offset+octet-stream')
      return fail('upload.not_bytes');
    const offset = wholeOf(request, 'upload-offset');
    if (offset === null) return fail('upload.offset_missing');
    const id = await idIn(context);
    const received = await receiveBytes(actor, id, offset, bodyOf(request), at);
    if (!received.ok) return received;
    return ok(done(204, { 'upload-offset': String(received.value.offset), 'x-media-id': id }));
  });
}

/** Gives it up. */
export async function DELETE(request: Request, context: Context): Promise<Response> {
  return tusRequest(request, now(), async (actor) => {
    const gone = await abandonUpload(actor, await idIn(context));
    return gone.ok ? ok(done(204)) : gone;
  });
}
