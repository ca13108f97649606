import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { SubmitButton } from '@/ui/submit-button';
import { lockAction } from '../lock-actions';

/** Locks this phone before it goes back to whoever lent it. */
export async function LockNow({ path, locale }: { path: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'accounts.pin' });
  return (
    <ActionForm action={lockAction} hidden={{ returnTo: path, locale }} name="lock">
      <SubmitButton variant="line" busyLabel={t('locking')}>
        <Icon name="lock" />
        {t('lock')}
      </SubmitButton>
    </ActionForm>
  );
}
