import { getTranslations } from 'next-intl/server';
import { idleLockMillis } from '@/domain/phone-lock';
import { addressIn } from '@/ui/address';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { SubmitButton } from '@/ui/submit-button';
import { lockAction } from '../lock-actions';
import { LockIsland } from './lock-island';

type Props = {
  readonly path: string;
  /** A number has been chosen for this browser. */
  readonly hasPin: boolean;
  readonly locale: Locale;
};

/** Locks this phone before it goes back to whoever lent it. */
export async function LockNow({ path, hasPin, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'accounts.pin' });
  const gate = addressIn(locale, `/signin/pin?returnTo=${encodeURIComponent(path)}`);
  return (
    <LockIsland
      action={lockAction}
      hidden={{ returnTo: path, locale }}
      gate={hasPin ? gate : null}
      idleMillis={idleLockMillis}
      noSignal={t('noSignal')}
    >
      <SubmitButton variant="line" busyLabel={t('locking')}>
        <Icon name="lock" />
        {t('lock')}
      </SubmitButton>
    </LockIsland>
  );
}
