import { latinDigits } from '@/domain/digits';
import type { WrittenPromotion } from '@/domain/promotion/written';

/** An artisan need not name what she gives: the deal is its name, in both languages. */
export function ownNames(written: WrittenPromotion): WrittenPromotion {
  const figure = latinDigits(written.kind === 'percent' ? written.percent : written.amount).trim();
  const [name, nameUr] =
    written.kind === 'percent'
      ? [`${figure.replace(/\s*%$/, '')} % off`, `${figure.replace(/\s*%$/, '')} فیصد رعایت`]
      : [`Rs ${figure} off`, `${figure} روپے کی رعایت`];
  return { ...written, name, nameUr };
}
