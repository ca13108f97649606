import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { formatMoment, formatMoney, type Locale } from '@/ui/format';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';
import { confirmOrderAction, withdrawOrderAction } from '../actions';
import type { GroupView } from '../queries/group';

type Props = { readonly group: GroupView; readonly orderKey: string; readonly locale: Locale };

/** Yes or no to an order that waits for the buyer's word; nothing where it doesn't. */
export async function ConfirmOrder({ group, orderKey, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'orders' });
  if (!group.isConfirmable && !group.isHeldForReview) return null;
  const link = { number: group.number, key: orderKey, locale };
  return (
    <>
      {group.isHeldForReview ? (
        <Notice>{t('held')}</Notice>
      ) : (
        <div className="border-2 border-ink p-4 sm:p-6">
          <p className="mb-4">
            {t('please_confirm', { total: formatMoney(group.total, locale) })}
            {group.confirmBy && (
              <span className="small mute block">
                {t('confirm_by', { moment: formatMoment(group.confirmBy, locale) })}
              </span>
            )}
          </p>
          <ActionForm action={confirmOrderAction} hidden={link} name="confirm">
            <SubmitButton size="big" wide busyLabel={t('confirming')}>
              {t('confirm')}
            </SubmitButton>
          </ActionForm>
        </div>
      )}
      <details>
        <summary className="plain">{t('withdraw')}</summary>
        <p className="my-2">{t('withdraw_question')}</p>
        <ActionForm action={withdrawOrderAction} hidden={link} name="withdraw">
          <SubmitButton variant="stop" busyLabel={t('withdrawing')}>
            {t('withdraw_yes')}
          </SubmitButton>
        </ActionForm>
      </details>
    </>
  );
}
