import { getTranslations } from 'next-intl/server';
import { titleIn } from '@/modules/catalog/ui/tongue';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StatusChip } from '@/ui/status';
import { StudioHead } from '@/ui/studio-shell';
import type { EditedStory } from '../queries/own';
import { standingOf, tones } from './own-stories';

/** What one of her stories is called and how it stands, to read and to hear. */
export async function OwnStoryHead({
  name,
  story,
  locale,
}: {
  name: string;
  story: EditedStory;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'telling' });
  const state = t(`states.${standingOf(story)}`);
  return (
    <>
      <StudioHead
        heading={<Heading level={1}>{titleIn(name, locale)}</Heading>}
        ear={
          <ListenButton
            text={`${name}. ${state}`}
            label={t('listen', { text: name })}
            locale={locale}
          />
        }
      />
      <p className="mb-4">
        <StatusChip tone={tones[story.status]}>{state}</StatusChip>
      </p>
    </>
  );
}
