import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import type { CraftTile } from '../types';
import { Section } from './section';

/** Crafts without a maker here, by name and in a sentence each; a picture would promise a piece. */
export async function WaitingCrafts({
  crafts,
  locale,
}: {
  crafts: readonly CraftTile[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'catalog.crafts' });
  if (crafts.length === 0) return null;
  return (
    <Section title={t('waiting')}>
      <ul className="grid gap-x-8 border-t-2 border-ink sm:grid-cols-2 wide:grid-cols-3">
        {crafts.map((craft) => (
          <li key={craft.slug} className="border-b border-rule py-4">
            <a className="font-semibold" href={addressIn(locale, `/crafts/${craft.slug}`)}>
              {craft.name[locale]}
            </a>
            <p className="small mute mt-1">{craft.summary[locale]}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
