import { exceptionsCsv } from '@/modules/remittance/queries/export';
import { currentActor } from '@/platform/session';

/** What did not fit of a statement, as CSV; what isn't theirs is not found. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const found = await exceptionsCsv(await currentActor(), (await params).id);
  if (!found) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await found.pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(stream, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${found.name}"`,
      'cache-control': 'no-store',
    },
  });
}
