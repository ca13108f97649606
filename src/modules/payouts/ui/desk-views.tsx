import { getTranslations } from 'next-intl/server';
import { deskHref } from '@/modules/desk/ui/desk-address';
import { formatNumber, type Locale } from '@/ui/format';
import { Chips } from '@/ui/navigation';
import { Notice } from '@/ui/notice';

export const deskViews = ['runs', 'results', 'accounts', 'holds'] as const;
export type DeskView = (typeof deskViews)[number];
type Asked = string | string[] | undefined;

export const viewAsked = (query: Readonly<Record<string, Asked>>): DeskView => {
  const asked = [query.view].flat()[0];
  return deskViews.find((view) => view === asked) ?? 'runs';
};

/** The four sides of paying artisans, with what waits on each, and what was done before. */
export async function DeskViews({
  view,
  done,
  accounts,
  objections,
  locale,
}: {
  readonly view: DeskView;
  readonly done: Asked;
  readonly accounts: number;
  readonly objections: number;
  readonly locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'payouts.desk.views' });
  const counts: Partial<Record<DeskView, number>> = { accounts, holds: objections };
  return (
    <div className="grid gap-2 pt-3">
      <DoneNotice done={done} locale={locale} />
      <Chips
        label={t('label')}
        chips={deskViews.map((one) => ({
          key: one,
          href: deskHref(locale, '/admin/payouts', one === 'runs' ? {} : { view: one }),
          label: t(one),
          count: counts[one] ? formatNumber(counts[one]) : undefined,
          isOn: one === view,
        }))}
      />
    </div>
  );
}

export async function DoneNotice({
  done,
  locale,
}: {
  readonly done: Asked;
  readonly locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'payouts.desk.done' });
  const key = ([done].flat()[0] ?? '') as 'made';
  if (!/^[a-z_]+$/.test(key) || !t.has(key)) return null;
  return (
    <div role="status" className="pt-3">
      <Notice tone={done === 'overtaken' ? 'stop' : 'done'}>{t(key)}</Notice>
    </div>
  );
}
