import { getTranslations } from 'next-intl/server';
import { nameAction } from '@/modules/joining/actions/joining';
import { readBegun } from '@/modules/joining/queries/notes';
import { JoinStep } from '@/modules/joining/ui/join-step';
import { NameForm } from '@/modules/joining/ui/name-form';
import { requireSession } from '@/platform/session';
import { pageLanguage } from '../../(shop)/page-language';
import type { JoinProps } from '../step';

export default async function JoinNamePage({ params }: JoinProps) {
  const locale = await pageLanguage(params);
  const { user } = await requireSession(locale, '/join/name');
  const t = await getTranslations({ locale, namespace: 'joining.name' });
  const begun = await readBegun();
  return (
    <JoinStep locale={locale} icon="user" title={t('title')} lead={t('lead')} step={2}>
      <NameForm
        action={nameAction}
        locale={locale}
        name={begun.name || user.name}
        label={t('label')}
        submit={t('next')}
        busy={t('saving')}
      />
    </JoinStep>
  );
}
