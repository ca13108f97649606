import { getTranslations } from 'next-intl/server';
import { promotionKinds } from '@/domain/promotion/promotion';
import type { VerbField } from '@/modules/desk/ui/verb-field';
import type { Locale } from '@/ui/format';

/** What a new promotion of the platform is asked. */
export async function promotionFields(locale: Locale): Promise<readonly VerbField[]> {
  const t = await getTranslations({ locale, namespace: 'offers' });
  const text = (name: Parameters<typeof label>[0], hint?: string): VerbField => ({
    kind: 'text',
    name,
    label: label(name),
    ...(hint === undefined ? {} : { hint }),
  });
  const figure = (name: Parameters<typeof label>[0], hint?: string): VerbField => ({
    kind: 'text',
    isFigure: true,
    name,
    label: label(name),
    ...(hint === undefined ? {} : { hint }),
  });
  function label(name: Field) {
    return t(`fields.${name}`);
  }
  return [
    text('name'),
    text('name_ur'),
    {
      kind: 'select',
      name: 'kind',
      label: label('kind'),
      empty: t('choose'),
      options: promotionKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    },
    figure('percent'),
    figure('amount'),
    figure('buy'),
    figure('get'),
    { kind: 'text', name: 'code', label: label('code'), hint: t('hints.code'), isCode: true },
    figure('max'),
    figure('least'),
    figure('limit'),
    figure('phone_limit'),
    figure('from', t('hints.day')),
    figure('to', t('hints.day')),
    text('artisan', t('hints.slug')),
    text('craft', t('hints.slug')),
    text('piece', t('hints.slug')),
    {
      kind: 'choice',
      name: 'exclusive',
      label: label('exclusive'),
      options: [
        { value: 'no', label: t('no') },
        { value: 'yes', label: t('yes') },
      ],
    },
  ];
}

type Field =
  | 'name'
  | 'name_ur'
  | 'kind'
  | 'percent'
  | 'amount'
  | 'buy'
  | 'get'
  | 'code'
  | 'max'
  | 'least'
  | 'limit'
  | 'phone_limit'
  | 'from'
  | 'to'
  | 'artisan'
  | 'craft'
  | 'piece'
  | 'exclusive';
