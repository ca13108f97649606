import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { Button } from '@/ui/button';
import { FileField } from '@/ui/file-field';
import { formatMoment, type Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { StatusChip, type Tone } from '@/ui/status';
import type { ImportLine } from '../queries/screen';
import { mostMegabytes, mostRows } from '../types';

type Shop = { readonly id: string; readonly slug: string };

/** Takes a table in; a plain form, so that it works without scripts. */
export async function SendTable({
  shop,
  problem,
  locale,
}: {
  shop: Shop;
  problem: string | null;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'imports' });
  const say = await getTranslations({ locale, namespace: 'failures' });
  const key = problem as 'file.missing' | null;
  const params = { most: mostRows, megabytes: mostMegabytes };
  const error = key === null ? undefined : say(say.has(key) ? key : 'input.invalid', params);
  return (
    <section aria-labelledby="send" className="max-w-prose">
      <Heading level={2} id="send">
        {t('send.title')}
      </Heading>
      <p className="mute mb-4">{t('send.note', params)}</p>
      <form method="post" action="/api/studio/tables" encType="multipart/form-data">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="shop" value={shop.id} />
        <FileField
          name="file"
          label={t('send.file')}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          sign={<Icon name="list" />}
          error={error}
          required
        />
        <Button type="submit" size="big" wide>
          {t('send.submit')}
        </Button>
      </form>
      <p className="mt-5">
        <a
          className="inline-flex min-h-14 items-center"
          href={addressIn(locale, `/studio/products/export?shop=${shop.slug}`)}
          download
        >
          {t('export')}
        </a>
      </p>
    </section>
  );
}

const tones: { readonly [S in ImportLine['status']]: Tone } = {
  pending: 'neutral',
  mapping: 'now',
  completed_mapping: 'now',
  processing: 'live',
  completed: 'done',
  failed: 'stop',
};

/** The tables she sent before. */
export async function SentTables({
  tables,
  locale,
}: {
  tables: readonly ImportLine[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'imports' });
  if (tables.length === 0) return null;
  return (
    <section aria-labelledby="sent" className="mt-10">
      <Heading level={2} id="sent">
        {t('sent')}
      </Heading>
      <ul className="border-t-2 border-ink">
        {tables.map((table) => (
          <li key={table.id} className="border-b border-rule">
            <a
              href={addressIn(locale, `/studio/products/import/${table.id}`)}
              className="grid min-h-14 gap-1 py-3 no-underline"
            >
              <bdi className="font-semibold [overflow-wrap:anywhere]">{table.fileName}</bdi>
              <span className="mute">
                {formatMoment(table.createdAt, locale)} · {t('rows', { count: table.total })}
              </span>
              <span className="flex flex-wrap gap-2">
                <StatusChip tone={tones[table.status]}>{t(`states.${table.status}`)}</StatusChip>
                {table.counts.failed > 0 && (
                  <StatusChip tone="stop">{t('wrong', { count: table.counts.failed })}</StatusChip>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
