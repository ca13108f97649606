import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AccountShell } from '@/modules/accounts/ui/shell';
import { ownPartners, sentLetters } from '@/modules/joining/queries/letters';
import { craftChoices, districtChoices } from '@/modules/joining/queries/places';
import { InvitationsScreen } from '@/modules/joining/ui/invitations-screen';
import { now } from '@/platform/clock';
import { cutHeadlines } from '@/platform/headline-font';
import { requireSession } from '@/platform/session';
import { addressIn } from '@/ui/address';
import { Heading, HeadlineFont } from '@/ui/headline';
import { pageLanguage } from '../(shop)/page-language';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({
    locale: await pageLanguage(params),
    namespace: 'joining.partner',
  });
  return { title: t('title'), robots: { index: false } };
}

/** For agents of a partner: invite artisans, and see how far they are. Nothing of a shop is theirs to see. */
export default async function PartnerPage({ params, searchParams }: Props) {
  const locale = await pageLanguage(params);
  const { actor } = await requireSession(locale, '/partner');
  const [partner] = await ownPartners(actor);
  if (!partner) notFound();
  const query = await searchParams;
  const [letters, crafts, provinces, t] = await Promise.all([
    sentLetters(actor, partner.id, now()),
    craftChoices(null, ''),
    districtChoices(''),
    getTranslations({ locale, namespace: 'joining.partner' }),
  ]);
  const headings = [partner.name[locale], t('list')];
  return (
    <AccountShell locale={locale} home={addressIn(locale, '/')}>
      <HeadlineFont cut={locale === 'ur' ? await cutHeadlines(headings) : null} />
      <div className="mx-auto max-w-5xl px-gut py-8 [&_.btn]:min-h-14 [&_.in]:min-h-14">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <p className="mute">{t('title')}</p>
          <a
            className="plain inline-flex min-h-14 items-center"
            href={addressIn(locale, '/account')}
          >
            {t('account')}
          </a>
        </div>
        <Heading level={1} size={4}>
          {partner.name[locale]}
        </Heading>
        <p className="mt-2 max-w-2xl">{t('lead')}</p>
        <InvitationsScreen
          partner={partner.id}
          letters={letters}
          crafts={crafts}
          provinces={provinces}
          told={query.sent ? 'sent' : query.revoked ? 'revoked' : ''}
          locale={locale}
        />
      </div>
    </AccountShell>
  );
}
