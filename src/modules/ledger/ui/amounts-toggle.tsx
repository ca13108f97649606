import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import type { Locale } from '@/ui/format';
import { Icon } from '@/ui/icon';
import { SubmitButton } from '@/ui/submit-button';
import { showAmountsAction } from '../actions';

/** For a borrowed phone: leaves every sum out of the studio's pages, or brings them back. */
export async function AmountsToggle({
  isHidden,
  back,
  locale,
}: {
  isHidden: boolean;
  back: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'ledger' });
  const label = t(isHidden ? 'show' : 'hide');
  return (
    <ActionForm
      action={showAmountsAction}
      hidden={{ amounts: isHidden ? 'shown' : 'hidden', back, locale }}
      name="amounts"
    >
      <SubmitButton variant="line" size="compact" busyLabel={label}>
        <Icon name={isHidden ? 'coins' : 'eye-slash'} />
        {label}
      </SubmitButton>
    </ActionForm>
  );
}
