import { getTranslations } from 'next-intl/server';
import { type TableField, tableFields } from '@/domain/product/table/fields';
import { ActionForm } from '@/ui/action-form';
import { addressIn } from '@/ui/address';
import { Button } from '@/ui/button';
import { Field, FieldError } from '@/ui/field';
import type { Locale } from '@/ui/format';
import { StatusChip, type Tone } from '@/ui/status';
import { rowAction } from '../actions';
import type { ImportView, ShownRow } from '../queries/screen';

type Props = {
  readonly table: ImportView;
  readonly row: ShownRow;
  readonly locale: Locale;
};

const tones: { readonly [S in ShownRow['status']]: Tone } = {
  pending: 'live',
  done: 'done',
  failed: 'stop',
  left_out: 'neutral',
};

/** Every row that needs a word, then the first of those that are right. */
export async function ImportRows({ table, locale }: Omit<Props, 'row'>) {
  const t = await getTranslations({ locale, namespace: 'imports' });
  const rest = table.total - table.rows.length;
  return (
    <>
      <ul className="border-t-2 border-ink">
        {table.rows.map((row) => (
          <li key={row.line} id={`row-${row.line}`} className="border-b border-rule py-4">
            <Row table={table} row={row} locale={locale} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="mute mt-3">{t('more_rows', { count: rest })}</p>}
    </>
  );
}

async function Row({ table, row, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'imports' });
  const { cells, status, line, productId } = row;
  const written = cells.title_ur || cells.title_en || cells.reference;
  const title = written || row.known?.[locale] || cells.piece || t('nameless');
  const isOpen = table.status === 'completed_mapping' || table.status === 'completed';
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <b>
          <bdi>{title}</bdi>
        </b>
        <span className="mute">{t('line', { line })}</span>
        <StatusChip tone={tones[status]}>{t(`row_states.${status}`)}</StatusChip>
        {productId && (
          <a
            className="inline-flex min-h-14 items-center"
            href={addressIn(locale, `/studio/products/${productId}`)}
          >
            {t('open_piece')}
          </a>
        )}
      </p>
      {status === 'failed' && <MendForm table={table} row={row} isOpen={isOpen} locale={locale} />}
      {status === 'left_out' && isOpen && (
        <ActionForm
          action={rowAction}
          name={`row-${line}`}
          hidden={{ table: table.id, line: String(line), intent: 'take_in', locale }}
        >
          <Button type="submit" variant="line">
            {t('take_in')}
          </Button>
        </ActionForm>
      )}
    </>
  );
}

async function MendForm({ table, row, isOpen, locale }: Props & { isOpen: boolean }) {
  const t = await getTranslations({ locale, namespace: 'imports' });
  const { line, cells, problems } = row;
  const say = await getTranslations({ locale, namespace: 'failures' });
  const sentences = problems.map(({ field, code, params }) => {
    const key = code as 'import.title_missing';
    return [field, say.has(key) ? say(key, params) : say('input.invalid')] as const;
  });
  const said = (field: TableField) =>
    sentences.filter(([of]) => of === field).map(([, sentence]) => sentence);
  const wrong = tableFields.filter((field) => said(field).length > 0);
  // What has no column in this table can only be told.
  const mendable = wrong.filter((field) => table.mapping[field] !== undefined);
  // Nothing is wrong but a price that is far from today’s.
  const isAsked = problems.every(({ code }) => code === 'import.price_unusual');
  const told = wrong.filter((field) => !mendable.includes(field));
  return (
    <>
      {told.map((field) => (
        <FieldError key={field} id={`r-${line}-${field}-error`}>
          {t(`fields.${field}`)}: {said(field).join(' ')}
        </FieldError>
      ))}
      {isOpen && (
        <ActionForm
          action={rowAction}
          name={`row-${line}`}
          hidden={{ table: table.id, line: String(line), locale }}
          className="mt-2 grid gap-3"
        >
          <div className="grid gap-x-6 sm:grid-cols-2">
            {mendable.map((field) => (
              <Field
                key={field}
                id={`r-${line}-${field}`}
                name={field}
                label={t(`fields.${field}`)}
                defaultValue={cells[field] ?? ''}
                error={said(field).join(' ')}
                dir="auto"
              />
            ))}
          </div>
          <div className="flex flex-wrap gap-3">
            {isAsked && (
              <Button type="submit" name="intent" value="sure" variant="line">
                {t('sure')}
              </Button>
            )}
            {mendable.length > 0 && (
              <Button type="submit" name="intent" value="mend" variant="line">
                {t('mend')}
              </Button>
            )}
            <Button type="submit" name="intent" value="leave_out" variant="quiet">
              {t('leave_out')}
            </Button>
          </div>
        </ActionForm>
      )}
    </>
  );
}
