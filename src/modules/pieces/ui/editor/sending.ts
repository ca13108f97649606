import { inLanguage } from '@/domain/product/language';
import type { StudioCommand } from '@/domain/studio/command';
import { enqueue, putDraft, takeBack } from '@/modules/outbox/ui/outbox';
import { contentOf, type Draft, filesToSend } from './draft';
import { isSure } from './steps';

/** What it is called on the way to us. */
export const labelOf = (draft: Draft, locale: 'en' | 'ur', otherwise: string): string =>
  inLanguage(draft.title, locale, draft.language).text || otherwise;

function commandOf(draft: Draft, send: boolean): StudioCommand {
  return {
    kind: 'piece.save',
    shop: draft.shop,
    piece: draft.piece,
    baseVersion: draft.baseVersion,
    base: draft.base,
    content: contentOf(draft),
    send,
    sure: isSure(draft),
  };
}

/**
 * Hands the piece over to be sent, once: the draft first notes under which key, so that a phone that dies in between
 * hands over the same again. What was handed over before and lies here still is taken back for it.
 */
export async function handOver(
  draft: Draft,
  {
    person,
    label,
    send,
  }: { readonly person: string; readonly label: string; readonly send: boolean },
): Promise<Draft> {
  if (draft.sentAs !== null && draft.isHanded) await takeBack(draft.sentAs);
  const key = (draft.isHanded ? null : draft.sentAs) ?? crypto.randomUUID();
  const sent = { ...draft, sentAs: key, isHanded: false };
  await putDraft(person, sent.key, sent);
  await enqueue({
    key,
    person,
    label,
    command: commandOf(sent, send),
    files: filesToSend(sent),
  });
  const handed = { ...sent, isHanded: true };
  await putDraft(person, handed.key, handed);
  return handed;
}
