import { getTranslations } from 'next-intl/server';
import { paymentMethods } from '@/domain/payment/methods';
import type { VerbField } from '@/modules/desk/ui/verb-field';
import type { Locale } from '@/ui/format';

type Figure = 'percent' | 'fixed' | 'min' | 'max' | 'price_from' | 'price_below' | 'from';

async function asking(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'offers' });
  const figure = (name: Figure, hint?: string): VerbField => ({
    kind: 'text',
    isFigure: true,
    name,
    label: t(`tariff.fields.${name}`),
    ...(hint === undefined ? {} : { hint }),
  });
  const select = (
    name: 'part' | 'method' | 'kind' | 'payer' | 'status',
    options: readonly { readonly value: string; readonly label: string }[],
    empty: string,
  ): VerbField => ({ kind: 'select', name, label: t(`tariff.fields.${name}`), empty, options });
  return { t, figure, select };
}

/** What a new commission rule is asked. */
export async function ruleFields(locale: Locale): Promise<readonly VerbField[]> {
  const { t, figure, select } = await asking(locale);
  const slug = (name: 'artisan' | 'craft' | 'piece'): VerbField => ({
    kind: 'text',
    name,
    label: t(`fields.${name}`),
    hint: t('hints.slug'),
  });
  const parts = ['platform', 'closing', 'payment'] as const;
  return [
    select(
      'part',
      parts.map((part) => ({ value: part, label: t(`tariff.parts.${part}`) })),
      t('choose'),
    ),
    figure('percent'),
    figure('fixed'),
    figure('min'),
    figure('max'),
    figure('price_from'),
    figure('price_below'),
    select(
      'method',
      paymentMethods.map((method) => ({ value: method, label: t(`tariff.methods.${method}`) })),
      t('any'),
    ),
    slug('artisan'),
    slug('craft'),
    slug('piece'),
    figure('from', t('hints.begin')),
  ];
}

/** What a new tax rate is asked. */
export async function rateFields(locale: Locale): Promise<readonly VerbField[]> {
  const { t, figure, select } = await asking(locale);
  const payers = ['courier', 'intermediary'] as const;
  const statuses = ['active', 'inactive'] as const;
  const kinds = ['income_tax', 'sales_tax'] as const;
  return [
    select(
      'kind',
      kinds.map((kind) => ({ value: kind, label: t(`tariff.kinds.${kind}`) })),
      t('choose'),
    ),
    figure('percent'),
    select(
      'payer',
      payers.map((payer) => ({ value: payer, label: t(`tariff.payers.${payer}`) })),
      t('any'),
    ),
    select(
      'status',
      statuses.map((status) => ({ value: status, label: t(`tariff.statuses.${status}`) })),
      t('any'),
    ),
    figure('from', t('hints.begin')),
    { kind: 'text', name: 'name', label: t('tariff.fields.name') },
  ];
}
