import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { ButtonLink } from '@/ui/button';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { SubmitButton } from '@/ui/submit-button';
import { carryOutAction } from '../actions';
import type { ImportView } from '../queries/screen';
import { ImportRows } from './import-rows';
import { MappingForm } from './mapping-form';

type Props = { readonly table: ImportView; readonly locale: Locale };

/** One table on its way: its columns, what it would do, and what became of each row. */
export async function ImportScreen({ table, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'imports' });
  const { status, counts } = table;
  if (status === 'failed') return <Notice tone="stop">{t('failed')}</Notice>;
  if (status === 'pending' || status === 'mapping')
    return <MappingForm table={table} locale={locale} />;
  return (
    <>
      <Standing table={table} locale={locale} />
      <section aria-labelledby="rows" className="mt-8">
        <Heading level={2} id="rows">
          {counts.failed > 0 ? t('wrong_rows', { count: counts.failed }) : t('all_rows')}
        </Heading>
        <ImportRows table={table} locale={locale} />
      </section>
      {status === 'completed_mapping' && (
        <details className="mt-8">
          <summary className="min-h-14 py-4 font-semibold">{t('mapping.change')}</summary>
          <MappingForm table={table} locale={locale} />
        </details>
      )}
    </>
  );
}

async function Standing({ table, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'imports' });
  const { status, counts, id } = table;
  if (status === 'processing')
    return (
      <div className="grid gap-4">
        <Notice tone="live">{t('processing', { done: counts.done, total: table.total })}</Notice>
        <div>
          <ButtonLink
            variant="line"
            size="big"
            href={addressIn(locale, `/studio/products/import/${id}`)}
          >
            {t('look_again')}
          </ButtonLink>
        </div>
      </div>
    );
  const isDone = status === 'completed';
  return (
    <div className="grid gap-4">
      {isDone && (
        <Notice
          tone={counts.failed > 0 ? 'now' : 'done'}
          sign={counts.failed > 0 ? <Icon name="note-pencil" /> : undefined}
        >
          {t('completed', { done: counts.done, failed: counts.failed })}
        </Notice>
      )}
      {!isDone && <p className="text-t1">{t('preview', { right: counts.pending })}</p>}
      {counts.pending > 0 && (
        <ActionForm action={carryOutAction} name="carry-out" hidden={{ table: id, locale }}>
          <SubmitButton size="big" busyLabel={t('carry_out_busy')}>
            {t('carry_out', { count: counts.pending })}
          </SubmitButton>
        </ActionForm>
      )}
      {isDone && counts.done > 0 && <p className="mute max-w-prose">{t('next')}</p>}
    </div>
  );
}
