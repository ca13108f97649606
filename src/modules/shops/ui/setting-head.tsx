import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { ListenButton } from '@/ui/listen-button';

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
    <div className="mb-5 flex items-start justify-between gap-3">
      <div className="max-w-text">
        <Heading level={1}>{title}</Heading>
        <p className="mt-1">{spoken}</p>
      </div>
      <ListenButton
        text={`${title}. ${spoken}`}
        label={t('hear', { text: title })}
        locale={locale}
      />
    </div>
  );
}
