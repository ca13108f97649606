import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { SubmitButton } from '@/ui/submit-button';
import { payAction } from '../actions';
import { WalletForm } from './wallet-form';
import { type PartProps, wayName } from './way-words';

/** A wallet is asked on the phone, or its own page asks the buyer. */
export async function Wallet({
  method,
  link,
  locale,
}: PartProps & { method: 'jazzcash' | 'easypaisa' }) {
  const t = await getTranslations({ locale, namespace: 'pay' });
  const way = await wayName(method, locale);
  const cnic = { label: t('wallet.cnic'), hint: t('wallet.cnic_hint', { way }) };
  return (
    <>
      <WalletForm
        action={payAction}
        link={link}
        method={method}
        words={{
          lead: t('wallet.lead', { way }),
          number: t('wallet.number'),
          numberHint: t('wallet.number_hint', { way }),
          cnic: method === 'jazzcash' ? cnic : null,
          go: t('wallet.go'),
          busy: t('starting'),
        }}
      />
      <ActionForm
        action={payAction}
        hidden={{ ...link, method }}
        name="page"
        className="mt-6 border-t border-rule pt-4"
      >
        <p className="small mute mb-2">{t('wallet.or')}</p>
        <SubmitButton variant="line" wide busyLabel={t('starting')}>
          {t('wallet.page', { way })}
        </SubmitButton>
      </ActionForm>
    </>
  );
}
