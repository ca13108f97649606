import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { craftAction } from '@/modules/joining/actions/joining';
import { readBegun } from '@/modules/joining/queries/notes';
import { craftChoices } from '@/modules/joining/queries/places';
import { CraftTiles } from '@/modules/joining/ui/craft-tiles';
import { JoinStep } from '@/modules/joining/ui/join-step';
import { SearchLine } from '@/modules/joining/ui/search-line';
import { inLocale } from '@/platform/request';
import { requireSession } from '@/platform/session';
import { pageLanguage } from '../../(shop)/page-language';
import { asked, type JoinProps } from '../step';

const PATH = '/join/craft';

export default async function JoinCraftPage({ params, searchParams }: JoinProps) {
  const locale = await pageLanguage(params);
  await requireSession(locale, PATH);
  const begun = await readBegun();
  if (begun.name === '' || begun.district === '')
    redirect(inLocale(locale, begun.name === '' ? '/join/name' : '/join/district'));
  const sought = asked((await searchParams).q);
  const crafts = await craftChoices(begun.district, sought);
  const t = await getTranslations({ locale, namespace: 'joining.craft' });
  return (
    <JoinStep
      locale={locale}
      icon="scissors"
      title={t('title')}
      lead={t('lead')}
      step={2}
      back="/join/district"
      headings={[t('likely'), t('others')]}
    >
      <SearchLine
        locale={locale}
        path={PATH}
        label={t('search')}
        find={t('find')}
        sought={sought}
        all={t('all')}
      />
      {crafts.length === 0 && (
        <p role="status" className="mt-3">
          {t('none')}
        </p>
      )}
      <CraftTiles action={craftAction} crafts={crafts} locale={locale} />
    </JoinStep>
  );
}
