import { getTranslations } from 'next-intl/server';
import { JoinStep } from '@/modules/joining/ui/join-step';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import { pageLanguage } from '../../(shop)/page-language';
import type { JoinProps } from '../step';

/** After a no. */
export default async function DeclinedPage({ params }: JoinProps) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'joining.letter' });
  return (
    <JoinStep
      locale={locale}
      icon="envelope-simple"
      title={t('declined_title')}
      lead={t('declined')}
      step={null}
    >
      <ButtonLink href={addressIn(locale, '/join')} variant="line" size="big" wide>
        {t('self')}
      </ButtonLink>
    </JoinStep>
  );
}
