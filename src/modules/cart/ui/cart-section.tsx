import { getTranslations } from 'next-intl/server';
import type { Money } from '@/domain/money';
import { type DeliveryPromise, promise } from '@/domain/shipping/promise';
import { addressIn } from '@/ui/address';
import { formatDay, formatDayRange, type Locale } from '@/ui/format';
import { Price } from '@/ui/price';
import { Thappa } from '@/ui/thappa-mark';
import type { CartSection as Section } from '../queries';
import { CartLine } from './cart-line';

/** What sending one artisan's pieces means once the district is known. */
export type SectionDelivery = { readonly shipping: Money; readonly promise: DeliveryPromise };

type Props = {
  section: Section;
  delivery: SectionDelivery | null;
  now: Date;
  locale: Locale;
};

/** One artisan's pieces with her mark, her own date and her own delivery. */
export async function CartSection({ section, delivery, now, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'cart' });
  const { artisan, lines } = section;
  return (
    <section className="border-t-2 border-ink pt-4">
      <div className="flex items-center gap-4 [--mark:2.75rem]">
        <Thappa id={artisan.id} fine />
        <div>
          <h2 className="size-1">
            <a href={addressIn(locale, `/artisans/${artisan.slug}`)}>{artisan.name[locale]}</a>
          </h2>
          <p className="small mute">{await dateWords({ section, delivery, now, locale })}</p>
        </div>
      </div>
      <ul>
        {lines.map((line) => (
          <CartLine key={line.cartLineId} line={line} locale={locale} />
        ))}
      </ul>
      <p className="small mute flex justify-between gap-4 py-3">
        {delivery ? (
          <>
            <span>{t('delivery')}</span>
            <Price amount={delivery.shipping} locale={locale} />
          </>
        ) : (
          t('delivery_from')
        )}
      </p>
    </section>
  );
}

async function dateWords({ section, delivery, now, locale }: Props): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'cart' });
  const place = section.artisan.place[locale];
  if (delivery) {
    const { from, to } = delivery.promise;
    const range = formatDayRange(new Date(from), new Date(to), locale);
    return `${place} · ${t('arrives', { range })}`;
  }
  const slowest = Math.max(...section.lines.map((line) => line.makingDays));
  const { sendBy } = promise(now, slowest, { minDays: 0, maxDays: 0 });
  return `${place} · ${t('leaves', { day: formatDay(new Date(sendBy), locale, { weekday: true }) })}`;
}
