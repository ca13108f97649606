import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { maskedPhone } from '@/domain/phone';
import { letterOf } from '@/modules/joining/queries/letters';
import { phoneOfLink } from '@/modules/joining/queries/link-key';
import { readBegun } from '@/modules/joining/queries/notes';
import { isJoining, ownShops } from '@/modules/joining/queries/own-shops';
import { HasShop } from '@/modules/joining/ui/has-shop';
import { JoinStep } from '@/modules/joining/ui/join-step';
import { LetterScreen } from '@/modules/joining/ui/letter-screen';
import { PhoneScreen } from '@/modules/joining/ui/phone-screen';
import { now } from '@/platform/clock';
import { inLocale } from '@/platform/request';
import { currentSession } from '@/platform/session';
import { pageLanguage } from '../(shop)/page-language';
import { asked, type JoinProps } from './step';

export async function generateMetadata({ params }: JoinProps): Promise<Metadata> {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'joining.phone' });
  return { title: t('title') };
}

/** Where joining begins and goes on: a letter, the number, or the step that is next for who is signed in. */
export default async function JoinPage({ params, searchParams }: JoinProps) {
  const locale = await pageLanguage(params);
  const query = await searchParams;
  const session = await currentSession();
  const token = asked(query.invite);
  const letter = token === '' ? null : await letterOf(token, now());
  if (token !== '') {
    const phone = session?.owes === 'nothing' ? session.user.phone : null;
    return <LetterScreen letter={letter} token={token} phone={phone} locale={locale} />;
  }
  if (session?.owes === 'nothing') {
    const shops = await ownShops(session.actor);
    const [first] = shops;
    if (!first)
      redirect(inLocale(locale, (await readBegun()).name ? '/join/district' : '/join/name'));
    if (isJoining(first.status)) redirect(inLocale(locale, `/join/tasks?shop=${first.slug}`));
    return <HasShop locale={locale} />;
  }
  const t = await getTranslations({ locale, namespace: 'joining.phone' });
  const [shop, key] = [asked(query.shop), asked(query.key)];
  const phone = key === '' ? null : await phoneOfLink(shop, key);
  const lead = phone ? t('go_on_lead', { phone: `\u2066${maskedPhone(phone)}\u2069` }) : t('lead');
  return (
    <JoinStep
      locale={locale}
      icon="device-mobile"
      title={phone ? t('go_on') : t('title')}
      lead={lead}
      step={1}
    >
      <PhoneScreen
        hidden={phone ? { locale, shop, key } : { locale }}
        isKnown={phone !== null}
        isBadLink={key !== '' && phone === null}
        locale={locale}
      />
    </JoinStep>
  );
}
