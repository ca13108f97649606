import { getTranslations } from 'next-intl/server';
import { money } from '@/domain/money';
import type { Locale } from '@/ui/format';
import { Price } from '@/ui/price';

/** The sentence of a kind of alert; one nobody wrote a sentence for yet is shown by its own name. */
export async function AlertKind({ kind, locale }: { kind: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'books.alert_kinds' });
  const key = kind.replaceAll('.', '_') as 'books_balance';
  return t.has(key) ? t(key) : <code dir="ltr">{kind}</code>;
}

/** What was seen, name by name; sums (names in …Minor) in rupees. */
export async function AlertDetails({
  details,
  locale,
}: {
  details: Readonly<Record<string, unknown>>;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'books.details' });
  const said = Object.entries(details).filter(
    ([, value]) => ['string', 'number', 'boolean'].includes(typeof value) && value !== '',
  );
  if (said.length === 0) return null;
  return (
    <p className="mute">
      {said.map(([name, value], index) => (
        <span key={name}>
          {index > 0 && ' · '}
          {t.has(name as 'bookedMinor') ? t(name as 'bookedMinor') : name}{' '}
          {name.endsWith('Minor') && typeof value === 'number' ? (
            <Price amount={money(value)} locale={locale} />
          ) : (
            <bdi>{String(value)}</bdi>
          )}
        </span>
      ))}
    </p>
  );
}
