import { bankFile } from '@/modules/payouts/commands/send';
import { now } from '@/platform/clock';
import { currentActor } from '@/platform/session';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The bank's file of one sending, line by line. Each reading is written into the trail. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const sentAt = new Date(new URL(request.url).searchParams.get('sent') ?? '');
  const file = await bankFile(await currentActor(), id, sentAt, now());
  if (!file) return new Response('Not found', { status: 404 });
  const lines = file.lines[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await lines.next();
      if (next.done) controller.close();
      else controller.enqueue(new TextEncoder().encode(next.value));
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
