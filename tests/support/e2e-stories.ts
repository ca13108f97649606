import { randomBytes } from 'node:crypto';
import { idFrom } from '@/domain/ids';
import { ask } from './e2e-town';

export type WaitingStory = { readonly id: string; readonly slug: string; readonly title: string };

/** A story of the town told once more, under a name of its own, that waits for a check. */
export async function makeWaitingStory(): Promise<WaitingStory> {
  const id = idFrom('story', Date.now(), randomBytes(10));
  const title = `Told again ${id.slice(-6)}`;
  const slug = `told-again-${id.slice(-6)}`;
  await ask(
    `INSERT INTO stories SELECT (jsonb_populate_record(s, jsonb_build_object('id', $1::text, 'slug', $2::text,
       'title', $3::text, 'status', 'proposed', 'published_at', null, 'proposed_at', now()))).*
     FROM stories s WHERE status = 'published' ORDER BY id LIMIT 1`,
    [id, slug, title],
  );
  return { id, slug, title };
}
