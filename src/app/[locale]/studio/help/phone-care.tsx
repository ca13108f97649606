import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/messages/locales';
import { lockAction } from '@/modules/accounts/lock-actions';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import type { OpenShop } from '../shop-door';

type Props = { readonly open: OpenShop; readonly path: string; readonly locale: Locale };

/** For a phone that others use too: lock it, and see where else she is signed in. */
export async function PhoneCare({ path, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'support.phone_care' });
  return (
    <section>
      <Heading level={2} className="mb-3">
        {t('title')}
      </Heading>
      <ul className="ways">
        <li>
          <ActionForm action={lockAction} hidden={{ returnTo: path, locale }} name="lock-row">
            <button type="submit">
              <Icon name="lock" />
              <span>
                {t('lock')}
                <small>{t('lock_note')}</small>
              </span>
              <Icon name="caret-right-bold" />
            </button>
          </ActionForm>
        </li>
        <li>
          <a href={addressIn(locale, '/account')}>
            <Icon name="device-mobile" />
            <span>
              {t('devices')}
              <small>{t('devices_note')}</small>
            </span>
            <Icon name="caret-right-bold" />
          </a>
        </li>
      </ul>
    </section>
  );
}
