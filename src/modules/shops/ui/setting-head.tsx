import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead } from '@/ui/studio-shell';

/** What a setting is about, to read and to hear. */
export async function SettingHead({
  title,
  spoken,
  locale,
}: {
  title: string;
  spoken: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  return (
    <StudioHead
      heading={<Heading level={1}>{title}</Heading>}
      lead={spoken}
      ear={
        <ListenButton
          text={`${title}. ${spoken}`}
          label={t('hear', { text: title })}
          locale={locale}
        />
      }
    />
  );
}
