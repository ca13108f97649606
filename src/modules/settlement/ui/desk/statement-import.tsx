import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { Field } from '@/ui/field';
import type { Locale } from '@/ui/format';
import { SubmitButton } from '@/ui/submit-button';
import { importStatementAction } from '../../desk-actions';

/** Brings in what came to our bank, so that slips can be found on it. */
export async function StatementImport({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'settlement.desk.statement' });
  return (
    <details className="mt-6 border-t border-rule pt-3">
      <summary>{t('title')}</summary>
      <p className="mute my-2 max-w-prose">{t('note')}</p>
      <ActionForm
        action={importStatementAction}
        hidden={{ locale, returnTo: '/admin/payments?show=slips' }}
        name="statement"
        className="flex flex-wrap items-end gap-x-4 gap-y-3 [&_.field]:mb-0 [&_.field]:min-w-52"
      >
        <Field name="file" type="file" accept=".csv,text/csv" label={t('file')} required />
        <SubmitButton variant="line" busyLabel={t('busy')}>
          {t('send')}
        </SubmitButton>
      </ActionForm>
    </details>
  );
}
