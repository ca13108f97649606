import { getTranslations } from 'next-intl/server';
import type { FormState } from '@/domain/form-state';
import { PressForm } from './press-form';

type Role =
  | 'buyer'
  | 'artisan'
  | 'partner'
  | 'moderator'
  | 'fulfilment'
  | 'finance'
  | 'support'
  | 'admin';

type Props = {
  readonly locale: 'en' | 'ur';
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  readonly accounts: readonly { readonly role: Role; readonly email: string }[];
  readonly password: string;
  readonly hidden: Readonly<Record<string, string>>;
};

/** The demo town's people, one press each. Nothing where there is no demo. */
export async function DemoList({ locale, action, accounts, password, hidden }: Props) {
  if (accounts.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'accounts.demo' });
  return (
    <section className="mt-12" aria-labelledby="demo-title">
      <h2 id="demo-title" className="[--size:var(--t2)]">
        {t('title')}
      </h2>
      <p className="mute mb-4 mt-1">
        {t.rich('lead', { password: () => <b className="num">{password}</b> })}
      </p>
      <ul className="khata">
        {accounts.map(({ role, email }) => (
          <li key={email} className="items-center!">
            <span className="min-w-0">
              <b>{t(`roles.${role}`)}</b>
              <span className="mute small block">{t(`does.${role}`)}</span>
              <span className="small block">
                <span className="num">{email}</span>
              </span>
            </span>
            <PressForm
              action={action}
              name={role}
              hidden={{ ...hidden, email, password }}
              label={t('enter')}
              spoken={t('enterAs', { role: t(`roles.${role}`) })}
              busy={t('entering')}
              variant="line"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
