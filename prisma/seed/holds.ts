import { pakistanDay } from '@/domain/payout/schedule';
import { appealHold, placeHold } from '@/modules/payouts/commands/holds';
import type { Db } from '@/platform/db';
import { asOwner, asStaff, must } from './cast';
import { daysBefore } from './dice';
import { artisanOfTheDemo } from './people';
import { toldAt } from './told';

/** A part of her money is held back; she has said that it is wrong, and finance has not answered. */
export async function holdSome(db: Db, townDay: Date, now: Date): Promise<void> {
  const at = daysBefore(now, 2.2);
  const wanted = {
    artisan: artisanOfTheDemo,
    amountMinor: 1_200_00,
    reason: 'return_open',
    note: 'A buyer says that one piece came with a torn edge. Held until it is back with you.',
    noteUr:
      'ایک خریدار کا کہنا ہے کہ ایک چیز کا کنارہ پھٹا ہوا ملا۔ چیز آپ کے پاس واپس آنے تک رقم رکی ہے۔',
    releaseOn: new Date(pakistanDay(now).getTime() + 14 * 86_400_000),
  } as const;
  const hold = must(await placeHold(asStaff('finance', townDay), wanted, at), 'hold money back');
  const appeal = 'کنارہ ہاتھ کا کٹا ہوا ہے، پھٹا ہوا نہیں۔ تصویر آرڈر کے ساتھ لگی ہے۔';
  must(
    await appealHold(
      asOwner(artisanOfTheDemo, townDay),
      hold.holdId,
      { appeal },
      daysBefore(at, -1),
    ),
    'object to a hold',
  );
  await toldAt(db, at, now);
}
