import { sampleStatement } from '@/modules/remittance/queries/sample';
import { currentActor } from '@/platform/session';

/** A courier's statement to try the cash desk with; there is one in the demo town alone. */
export async function GET(): Promise<Response> {
  const sample = await sampleStatement(await currentActor());
  if (!sample) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } });
  return new Response(new Uint8Array(sample.bytes), {
    headers: {
      'content-type': 'text/csv',
      'content-disposition': `attachment; filename="${sample.name}"`,
      'cache-control': 'no-store',
    },
  });
}
