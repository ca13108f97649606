import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { doneAsked } from '@/modules/desk/schema/filters';
import { shopReview } from '@/modules/joining/queries/judging';
import { ReviewScreen } from '@/modules/joining/ui/review-screen';
import { now } from '@/platform/clock';
import { requireStaff } from '@/platform/session';
import { ArtisanBadge } from '@/ui/product-card';
import { DeskPage } from '../../desk-page';
import { type DeskPageProps, deskLanguage, deskTitle } from '../../desk-props';

type Props = Pick<DeskPageProps, 'searchParams'> & {
  readonly params: Promise<{ locale: string; id: string }>;
};

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  deskTitle(params, 'artisans');

/** One shop under review: what was asked and handed in, her pieces, and the decision. */
export default async function AdminShop({ params, searchParams }: Props) {
  const locale = await deskLanguage(params);
  const { id } = await params;
  const actor = await requireStaff(locale, `/admin/artisans/${id}`);
  const shop = await shopReview(actor, id, now());
  if (!shop) notFound();
  const { joined } = await searchParams;
  return (
    <DeskPage
      locale={locale}
      actor={actor}
      place="artisans"
      title={<ArtisanBadge id={shop.id} name={shop.name[locale]} />}
    >
      <ReviewScreen shop={shop} told={doneAsked({ done: joined })} locale={locale} />
    </DeskPage>
  );
}
