import { type StoredImage, toPicture } from '../repo/listing-rows';
import type { Picture } from '../types';

/** A picture kept as JSON beside an artisan or a story; `null` when there is none or it isn't one. */
export function readPicture(json: unknown): Picture | null {
  return isStoredImage(json) ? toPicture(json) : null;
}

function isStoredImage(json: unknown): json is StoredImage {
  if (typeof json !== 'object' || json === null) return false;
  const has = (name: string, kind: string) =>
    name in json && typeof Reflect.get(json, name) === kind;
  return (
    has('base', 'string') &&
    has('w', 'number') &&
    has('h', 'number') &&
    has('thumbhash', 'string') &&
    has('alt', 'string') &&
    has('altUr', 'string') &&
    Array.isArray(Reflect.get(json, 'widths'))
  );
}
