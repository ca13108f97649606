import type { Words } from '@/domain/place';

/**
 * What a piece is called while she gave it no name: its craft and its first material, which she chose herself.
 * Nothing is made up.
 */
export function defaultTitle(craft: Words, material: Words | null): Words {
  if (!material) return craft;
  return { en: `${craft.en}, ${material.en.toLowerCase()}`, ur: `${craft.ur}، ${material.ur}` };
}
