import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { districtAction } from '@/modules/joining/actions/joining';
import { readBegun } from '@/modules/joining/queries/notes';
import { districtChoices } from '@/modules/joining/queries/places';
import { DistrictList } from '@/modules/joining/ui/district-list';
import { JoinStep } from '@/modules/joining/ui/join-step';
import { SearchLine } from '@/modules/joining/ui/search-line';
import { inLocale } from '@/platform/request';
import { requireSession } from '@/platform/session';
import { pageLanguage } from '../../(shop)/page-language';
import { asked, type JoinProps } from '../step';

const PATH = '/join/district';

export default async function JoinDistrictPage({ params, searchParams }: JoinProps) {
  const locale = await pageLanguage(params);
  await requireSession(locale, PATH);
  if ((await readBegun()).name === '') redirect(inLocale(locale, '/join/name'));
  const sought = asked((await searchParams).q);
  const provinces = await districtChoices(sought);
  const t = await getTranslations({ locale, namespace: 'joining.district' });
  return (
    <JoinStep
      locale={locale}
      icon="map-pin"
      title={t('title')}
      lead={t('lead')}
      step={2}
      back="/join/name"
    >
      <SearchLine
        locale={locale}
        path={PATH}
        label={t('search')}
        find={t('find')}
        sought={sought}
        all={t('all')}
      />
      {provinces.length === 0 && <p role="status">{t('none')}</p>}
      <DistrictList
        action={districtAction}
        provinces={provinces}
        isOpen={sought !== ''}
        locale={locale}
      />
    </JoinStep>
  );
}
