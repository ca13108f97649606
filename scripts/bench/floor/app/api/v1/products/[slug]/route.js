import { readDetail } from '../../../../../../floor-sql.mjs';

export async function GET(_request, { params }) {
  const body = await readDetail((await params).slug);
  return Response.json(body, { status: body ? 200 : 404 });
}
