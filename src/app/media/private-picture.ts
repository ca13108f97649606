import type { Actor } from '@/domain/policy';
import { widthAsked } from '@/modules/media/queries';
import { currentActor } from '@/platform/session';

type Find = (
  actor: Actor,
  key: string,
  width: ReturnType<typeof widthAsked>,
) => Promise<Uint8Array | null>;

/** A picture for some people only, `?width=320` for the small one; what isn't theirs is not found. */
export const privatePicture =
  (find: Find) =>
  async (request: Request, { params }: { params: Promise<{ key: string }> }): Promise<Response> => {
    const { key } = await params;
    const width = widthAsked(new URL(request.url).searchParams.get('width'));
    const picture = await find(await currentActor(), key, width);
    if (!picture)
      return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
    return new Response(new Uint8Array(picture), {
      headers: {
        'Content-Type': 'image/webp',
        'Content-Disposition': 'inline',
        // Another person may sign in on a borrowed phone: asked again each time.
        'Cache-Control': 'private, no-cache',
      },
    });
  };
