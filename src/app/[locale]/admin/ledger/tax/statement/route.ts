import { statementAsked } from '@/modules/books/schema';
import { taxStatement } from '@/modules/tax/commands/statement';
import { now } from '@/platform/clock';
import { currentActor } from '@/platform/session';

/** A month's tax statement as CSV, `?month=2026-11&kind=income_tax`; for who may not read it there is none. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const read = statementAsked.safeParse(asked);
  const text = read.success ? await taxStatement(await currentActor(), read.data, now()) : null;
  if (!read.success || text === null)
    return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const name = `tax-${read.data.kind.replace('_', '-')}-${read.data.month}.csv`;
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
