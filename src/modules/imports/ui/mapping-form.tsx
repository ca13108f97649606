import { getTranslations } from 'next-intl/server';
import { type TableField, tableFields } from '@/domain/product/table/fields';
import { ActionForm } from '@/ui/action-form';
import { Select } from '@/ui/field';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { SubmitButton } from '@/ui/submit-button';
import { sayMappingAction } from '../actions';
import type { ImportView } from '../queries/screen';

/** Asks which column holds what, with what could be guessed; an example of each column stands beside its name. */
export async function MappingForm({ table, locale }: { table: ImportView; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'imports' });
  const examples = table.headings.map(
    (_heading, place) => table.sample.map((cells) => cells[place] ?? '').find((cell) => cell) ?? '',
  );
  const choices = table.headings
    .map((heading, place) => ({ heading, example: (examples[place] ?? '').slice(0, 24) }))
    .filter(({ heading }) => heading !== '');
  return (
    <section aria-labelledby="mapping" className="mt-6">
      <Heading level={2} id="mapping">
        {t('mapping.title')}
      </Heading>
      <p className="mute mb-4 max-w-prose">{t('mapping.note')}</p>
      <ActionForm
        action={sayMappingAction}
        name="mapping"
        hidden={{ table: table.id, locale }}
        className="grid gap-4"
      >
        <Columns fields={mainFields} table={table} choices={choices} locale={locale} />
        <details open={others.some((field) => table.mapping[field] !== undefined) || undefined}>
          <summary className="min-h-14 py-4 font-semibold">{t('mapping.more')}</summary>
          <Columns fields={others} table={table} choices={choices} locale={locale} />
        </details>
        <div>
          <SubmitButton size="big" busyLabel={t('mapping.busy')}>
            {t('mapping.submit')}
          </SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}

/** What most tables hold; the rest is folded away. */
const mainFields = [
  'title_ur',
  'title_en',
  'price',
  'count',
  'kind',
  'craft',
  'description_ur',
  'description_en',
  'piece',
] as const satisfies readonly TableField[];
const isMain = (field: TableField): boolean => mainFields.some((one) => one === field);
const others = tableFields.filter((field) => !isMain(field));

async function Columns({
  fields,
  table,
  choices,
  locale,
}: {
  fields: readonly TableField[];
  table: ImportView;
  choices: readonly { readonly heading: string; readonly example: string }[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'imports' });
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2 wide:grid-cols-3">
      {fields.map((field) => (
        <Select
          key={field}
          name={field}
          label={t(`fields.${field}`)}
          defaultValue={table.mapping[field] ?? ''}
        >
          <option value="">{t('mapping.none')}</option>
          {choices.map(({ heading, example }) => (
            <option key={heading} value={heading}>
              {example === '' ? heading : `${heading} (${example})`}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}
