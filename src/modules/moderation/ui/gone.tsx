import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';

/** In place of what no longer waits; `next` is what waits longest. */
export async function Gone({ next, locale }: { next: string | null; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'moderation' });
  return (
    <div className="grid max-w-text content-start justify-items-start gap-4">
      <Notice tone="neutral">{t('gone')}</Notice>
      {next !== null && (
        <ButtonLink href={deskHref(locale, '/admin/moderation', { chosen: next })} variant="line">
          {t('next')}
        </ButtonLink>
      )}
    </div>
  );
}
