import { getTranslations } from 'next-intl/server';
import { cutHeadlines } from '@/platform/headline-font';
import type { Locale } from '@/ui/format';
import { Heading, HeadlineFont } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';
import { StudioHead } from '@/ui/studio-shell';

/** What a setting is about, to read and to hear; `below` are the headings that follow on its page. */
export async function SettingHead({
  title,
  spoken,
  below = [],
  locale,
}: {
  title: string;
  spoken: string;
  below?: readonly string[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'shops' });
  return (
    <>
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines([title, ...below]) : null} />
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
    </>
  );
}
