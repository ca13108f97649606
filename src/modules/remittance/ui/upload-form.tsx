import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { Button } from '@/ui/button';
import { Field, Select } from '@/ui/field';
import type { Locale } from '@/ui/format';
import type { CourierCash } from '../queries/desk';
import { mostLines, mostMegabytes } from '../types';

type Props = {
  readonly couriers: readonly CourierCash[];
  /** What was wrong with the file sent before, and for which courier it was. */
  readonly problem: string | null;
  readonly courier: string | null;
  /** Whether the demo's own statement may be taken to try. */
  readonly hasSample: boolean;
  readonly locale: Locale;
};

/** Brings a courier's file in; a plain form, so that large files stream and no script is needed. */
export async function UploadForm({ couriers, problem, courier, hasSample, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'remittance.upload' });
  const say = await getTranslations({ locale, namespace: 'failures' });
  const key = problem as 'statement.empty' | null;
  const params = { megabytes: mostMegabytes, lines: mostLines };
  const sentence =
    key === null ? undefined : say.has(key) ? say(key, params) : say('input.invalid');
  const isAboutCourier = problem === 'courier.unknown';
  return (
    <section aria-labelledby="bring">
      <h2 id="bring" className="mb-1">
        {t('title')}
      </h2>
      <p className="mute mb-3 max-w-prose">{t('note', params)}</p>
      <form
        method="post"
        action="/api/cod/statements"
        encType="multipart/form-data"
        className="flex flex-wrap items-end gap-x-4 gap-y-3 [&_.field]:mb-0 [&_.field]:min-w-52"
      >
        <input type="hidden" name="locale" value={locale} />
        <Select
          name="courier"
          label={t('courier')}
          defaultValue={courier ?? ''}
          error={isAboutCourier ? sentence : undefined}
          required
        >
          <option value="" disabled>
            {t('choose')}
          </option>
          {couriers.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
        <Field
          name="coversTo"
          type="date"
          label={t('covers_to')}
          optional={t('optional')}
          dir="ltr"
        />
        <Field
          name="file"
          type="file"
          label={t('file')}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          error={isAboutCourier ? undefined : sentence}
          required
        />
        <Button type="submit">{t('submit')}</Button>
      </form>
      {hasSample && (
        <p className="mute mt-3 flex flex-wrap gap-x-4">
          {t('sample')}{' '}
          <a href="/api/cod/demo" download>
            {t('sample_link')}
          </a>{' '}
          <a href={addressIn(locale, '/admin/ledger')}>{t('ledger_link')}</a>
        </p>
      )}
    </section>
  );
}
