import { readList } from '../../../../../floor-sql.mjs';

export async function GET(request) {
  return Response.json(await readList(new URL(request.url).searchParams.get('craft')));
}
