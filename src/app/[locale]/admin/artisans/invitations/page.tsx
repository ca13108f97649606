import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { may } from '@/domain/policy';
import { doneAsked } from '@/modules/desk/schema/filters';
import { sentLetters } from '@/modules/joining/queries/letters';
import { craftChoices, districtChoices } from '@/modules/joining/queries/places';
import { InvitationsScreen } from '@/modules/joining/ui/invitations-screen';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { DeskPage } from '../../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';

export const generateMetadata = ({ params }: DeskPageProps): Promise<Metadata> =>
  deskTitle(params, 'artisans');

/** Invitations of the house's own staff. */
export default async function AdminInvitations({ params, searchParams }: DeskPageProps) {
  const locale = await deskLanguage(params);
  const actor = await requireStaff(locale, '/admin/artisans/invitations');
  if (!may(actor, 'artisans.invite', { partnerId: null })) notFound();
  const query = await searchParams;
  const [letters, crafts, provinces, t] = await Promise.all([
    sentLetters(actor, null, now()),
    craftChoices(null, ''),
    districtChoices(''),
    getTranslations({ locale, namespace: 'joining.desk' }),
  ]);
  const told = query.sent ? 'sent' : query.revoked ? 'revoked' : doneAsked({});
  return (
    <DeskPage locale={locale} actor={actor} place="artisans" title={t('invite')}>
      <InvitationsScreen
        partner=""
        letters={letters}
        crafts={crafts}
        provinces={provinces}
        told={told}
        locale={locale}
      />
    </DeskPage>
  );
}
