import { getTranslations } from 'next-intl/server';
import { computed, needs, ways } from '@/domain/artisan/requirement';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { Icon } from '@/ui/icon';
import { Notice } from '@/ui/notice';
import { StatusChip } from '@/ui/status';
import type { Configuration } from '../queries/requirements';
import { LimitsForm } from './limits-form';
import { RequirementForm, type RequirementWords } from './requirement-form';

type Props = {
  readonly configured: Configuration;
  readonly told: string;
  readonly locale: Locale;
};

const PAGE = '/admin/artisans/requirements';

/** What is asked of shops, one fold each, a new one, and the limits of the levels. */
export async function RequirementsScreen({ configured, told, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'joining.configure' });
  const say = await getTranslations({ locale, namespace: 'joining.desk' });
  const words = await wordsOf(locale);
  return (
    <div className="grid gap-5 py-4">
      {told !== '' && (
        <div role="status">
          <Notice tone="done">{say('done')}</Notice>
        </div>
      )}
      <p className="mute">{t('lead')}</p>
      <ul className="divide-y divide-rule border-y border-rule">
        {configured.requirements.map((row) => (
          <li key={row.slug} className="py-2">
            <details className="group">
              <summary className="relative flex min-h-11 cursor-pointer flex-wrap items-center gap-x-4 pe-8">
                <b className="basis-full wide:basis-64">
                  {locale === 'ur' ? row.titleUr : row.title}
                </b>
                <span className="mute wide:min-w-40">{words.ways[row.way as 'computed']}</span>
                <span className="mute">
                  {words.neededFor}: {words.needs[row.neededFor as 'none']}
                </span>
                {!row.active && <StatusChip tone="neutral">{t('off')}</StatusChip>}
                <span className="absolute end-0 group-open:rotate-180">
                  <Icon name="caret-down" />
                </span>
              </summary>
              <RequirementForm
                words={words}
                row={row}
                hidden={{ locale, slug: row.slug, returnTo: PAGE }}
              />
            </details>
          </li>
        ))}
      </ul>
      <details>
        <summary className="btn line">{t('new')}</summary>
        <RequirementForm
          words={words}
          row={null}
          hidden={{ locale, isNew: 'yes', returnTo: PAGE }}
        />
      </details>
      <Limits configured={configured} locale={locale} />
    </div>
  );
}

async function wordsOf(locale: Locale): Promise<RequirementWords> {
  const t = await getTranslations({ locale, namespace: 'joining.configure' });
  const say = await getTranslations({ locale, namespace: 'joining.desk' });
  return {
    slug: t('slug'),
    position: t('position'),
    way: t('way'),
    computes: t('computes'),
    neededFor: say('needed'),
    asksNumber: t('asks_number'),
    asksPaper: t('asks_paper'),
    active: t('active'),
    title: t('title_en'),
    titleUr: t('title_ur'),
    hint: t('hint_en'),
    hintUr: t('hint_ur'),
    nothing: t('nothing'),
    save: t('save'),
    saving: t('saving'),
    ways: named(ways, (way) => t(`ways.${way}`)),
    needs: named(needs, (need) => say(`needs.${need}`)),
    computed: named(computed, (one) => t(`computed.${one}`)),
  };
}

const named = <K extends string>(keys: readonly K[], say: (key: K) => string) =>
  Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<K, string>;

async function Limits({ configured, locale }: Omit<Props, 'told'>) {
  const t = await getTranslations({ locale, namespace: 'joining.configure' });
  const say = await getTranslations({ locale, namespace: 'joining.tasks.levels' });
  return (
    <section>
      <Heading level={2} size={2}>
        {t('limits')}
      </Heading>
      <ul className="mt-2 divide-y divide-rule border-y border-rule">
        {configured.limits.map(({ level, livePieces, openOrders, payoutMinor }) => (
          <li key={level} className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
            <b className="min-w-32">{say(level)}</b>
            <LimitsForm
              hidden={{ locale, level, returnTo: PAGE }}
              words={{
                livePieces: t('live_pieces'),
                openOrders: t('open_orders'),
                payout: t('payout'),
                empty: t('empty'),
                save: t('save'),
                saving: t('saving'),
              }}
              limits={{
                livePieces,
                openOrders,
                payout: payoutMinor === null ? null : payoutMinor / 100,
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
