import { uploadStates } from '@/modules/media/queries/uploads';
import { languageOf, refusal } from '@/modules/media/tus';
import { sentenceOf } from '@/platform/action';
import { actingActor } from '@/platform/session';

export const dynamic = 'force-dynamic';

/** How her uploads stand, `?ids=med_…,med_…`; with the sentence of what went wrong. */
export async function GET(request: Request): Promise<Response> {
  const actor = await actingActor();
  if (actor.kind !== 'user') return refusal(request, { code: 'upload.signed_out' });
  const ids = (new URL(request.url).searchParams.get('ids') ?? '').split(',').filter(Boolean);
  const states = await uploadStates(actor, ids);
  const told = states.map(async ({ id, state, failure }) => ({
    id,
    state,
    failure: failure === null ? null : await sentenceOf({ code: failure }, languageOf(request)),
  }));
  return Response.json(await Promise.all(told), { headers: { 'cache-control': 'no-store' } });
}
