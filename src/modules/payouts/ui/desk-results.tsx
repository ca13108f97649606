import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { bankResultsAction } from '../actions/results';
import { ResultsForm } from './results-form';

/** Reads a bank's answer: first what each line would do, then doing it. */
export async function ResultsView({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'payouts' });
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 pt-4">
      <Heading level={2}>{t('results.title')}</Heading>
      <p className="max-w-prose">{t('results.lead')}</p>
      <ResultsForm
        action={bankResultsAction}
        locale={locale}
        words={{
          file: t('results.file'),
          read: t('results.read'),
          reading: t('results.reading'),
          apply: t('results.apply_lines'),
          applying: t('results.applying'),
          nothing: t('results.nothing'),
          line: t('results.line'),
          number: t('desk.number'),
          outcome: t('results.outcome'),
          amount: t('desk.amount'),
          meaning: t('results.meaning'),
        }}
      />
    </section>
  );
}
