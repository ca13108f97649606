import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { signOut, signOutEverywhere } from '@/modules/accounts/actions';
import { ownDevices } from '@/modules/accounts/queries';
import { DeviceList } from '@/modules/accounts/ui/device-list';
import { DoorLinks } from '@/modules/accounts/ui/door-links';
import { PersonFacts } from '@/modules/accounts/ui/person-facts';
import { PressForm } from '@/modules/accounts/ui/press-form';
import { AccountShell } from '@/modules/accounts/ui/shell';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { inLocale } from '@/platform/request';
import { requireSession } from '@/platform/session';
import { Heading, HeadlineFont } from '@/ui/headline';
import { localeOf, type SignInProps } from '../signin/frame';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: SignInProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'accounts' });
  return { title: t('account.title'), robots: { index: false } };
}

export default async function AccountPage({ params }: SignInProps) {
  const locale = await localeOf(params);
  const { id, actor, user } = await requireSession(locale, '/account');
  const t = await getTranslations({ locale, namespace: 'accounts.account' });
  // A name in Latin letters keeps the face they are made for.
  const headings = [t('devices'), ...(/\p{Script=Arabic}/u.test(user.name) ? [user.name] : [])];
  const press = { hidden: { locale }, busy: t('signingOut'), variant: 'line' } as const;
  return (
    <AccountShell locale={locale} home={inLocale(locale, '/')}>
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines(headings) : null} />
      <div className="wrap grid grid-cols-[minmax(0,1fr)] gap-12 py-8 wide:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] wide:py-14">
        <section>
          <p className="mute">{t('title')}</p>
          <Heading level={1} className="wrap-anywhere [--size:var(--t4)]">
            {user.name}
          </Heading>
          <PersonFacts
            locale={locale}
            user={user}
            isStaff={actor.staffRole !== null}
            enrolHref={inLocale(locale, '/signin/enrol')}
          />
          <div className="mt-6 flex flex-wrap gap-3">
            <DoorLinks actor={actor} locale={locale} />
            <PressForm action={signOut} name="out" label={t('signOut')} {...press} />
          </div>
        </section>
        <section aria-labelledby="devices">
          <Heading level={2} id="devices">
            {t('devices')}
          </Heading>
          <p className="mute mb-4 mt-2">{t('devicesLead')}</p>
          <DeviceList locale={locale} current={id} devices={await ownDevices(actor, now())} />
          <div className="mt-6">
            <PressForm
              action={signOutEverywhere}
              name="out-everywhere"
              label={t('signOutEverywhere')}
              {...press}
              variant="stop"
            />
          </div>
        </section>
      </div>
    </AccountShell>
  );
}
