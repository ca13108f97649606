import { getTranslations } from 'next-intl/server';
import { neededFields } from '@/domain/remittance/columns';
import { statementFields } from '@/domain/remittance/fields';
import { ActionForm } from '@/ui/action-form';
import { Button } from '@/ui/button';
import { Select } from '@/ui/field';
import type { Locale } from '@/ui/format';
import { type StaffColumn, StaffTable } from '@/ui/staff-table';
import { sayColumnsAction } from '../actions';
import type { Batch } from '../types';

type Props = { readonly batch: Batch; readonly returnTo: string; readonly locale: Locale };

/** Asks which column holds what, with what could be guessed, beside the first rows of the file. */
export async function ColumnsForm({ batch, returnTo, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'remittance.columns' });
  const { heads, map, sample } = batch.reading;
  const needed: readonly string[] = neededFields;
  const rows = sample.map((cells, index) => ({ key: String(index), cells }));
  const columns: StaffColumn<(typeof rows)[number]>[] = heads.map((head, place) => ({
    key: `${place}`,
    head: <bdi>{head || '–'}</bdi>,
    cell: ({ cells }) => <bdi>{cells[place] ?? ''}</bdi>,
  }));
  return (
    <section aria-labelledby="columns" className="grid gap-4 [&>*]:min-w-0">
      <div>
        <h2 id="columns" className="mb-1">
          {t('title')}
        </h2>
        <p className="mute max-w-prose">{t('note', { courier: batch.courier.name })}</p>
      </div>
      <StaffTable caption={t('sample')} rows={rows} rowKey={({ key }) => key} columns={columns} />
      <ActionForm
        action={sayColumnsAction}
        name="columns"
        hidden={{ batchId: batch.id, returnTo, locale }}
        className="grid gap-3"
      >
        <div className="grid gap-x-4 gap-y-3 wide:grid-cols-3 [&_.field]:mb-0">
          {statementFields.map((field) => (
            <Select
              key={field}
              name={field}
              label={t(`fields.${field}`)}
              optional={needed.includes(field) ? undefined : t('optional')}
              defaultValue={map[field] ?? ''}
            >
              <option value="">{t('none')}</option>
              {[...new Set(heads.filter((head) => head !== ''))].map((head) => (
                <option key={head} value={head}>
                  {head}
                </option>
              ))}
            </Select>
          ))}
        </div>
        <div>
          <Button type="submit">{t('submit')}</Button>
        </div>
      </ActionForm>
    </section>
  );
}
