import { getTranslations } from 'next-intl/server';
import { addressIn } from '@/ui/address';
import { RadioCards } from '@/ui/choice';
import { Field } from '@/ui/field';
import type { Locale } from '@/ui/format';
import { Heading } from '@/ui/headline';
import { SubmitButton } from '@/ui/submit-button';

export type OwnAsked = {
  readonly kind: string;
  readonly percent: string;
  readonly amount: string;
  readonly code: string;
  readonly limit: string;
  readonly from: string;
  readonly to: string;
};

/** What she wants to give. It only asks: the answer shows what she gets, and starts nothing. */
export async function OwnForm({
  asked,
  shop,
  error,
  isAnswered,
  locale,
}: {
  asked: OwnAsked;
  shop: string;
  error: { readonly field: string; readonly sentence: string } | null;
  /** Whether what she gets stands below: then the way on is there. */
  isAnswered: boolean;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'offers' });
  const kept = (name: keyof OwnAsked) => ({
    name,
    defaultValue: asked[name],
    error: error?.field === name ? error.sentence : undefined,
    autoComplete: 'off',
    dir: 'ltr' as const,
  });
  return (
    <form
      action={addressIn(locale, '/studio/promotions')}
      method="get"
      noValidate
      className="max-w-[34rem]"
    >
      <input type="hidden" name="shop" value={shop} />
      <Heading level={2}>{t('own.new')}</Heading>
      <div className="mt-4 [&:has([value=fixed]:checked)_.of-percent]:hidden [&:has([value=percent]:checked)_.of-fixed]:hidden">
        <RadioCards
          name="kind"
          legend={t('own.kind')}
          defaultValue={asked.kind === 'fixed' ? 'fixed' : 'percent'}
          cards={[
            { value: 'percent', label: t('own.percent') },
            { value: 'fixed', label: t('own.fixed') },
          ]}
          error={error?.field === 'kind' ? error.sentence : undefined}
        />
        <div className="of-percent">
          <Field {...kept('percent')} label={t('own.percent_label')} inputMode="decimal" />
        </div>
        <div className="of-fixed">
          <Field {...kept('amount')} label={t('own.amount_label')} inputMode="decimal" />
        </div>
        <Field
          {...kept('code')}
          label={t('own.code_label')}
          optional={t('own.optional')}
          hint={t('own.code_hint')}
          autoCapitalize="characters"
        />
        <Field
          {...kept('limit')}
          label={t('own.limit_label')}
          optional={t('own.optional')}
          inputMode="numeric"
        />
        <div className="grid gap-x-4 wide:grid-cols-2">
          <Field
            {...kept('from')}
            label={t('fields.from')}
            type="date"
            optional={t('own.optional')}
          />
          <Field {...kept('to')} label={t('fields.to')} type="date" optional={t('own.optional')} />
        </div>
      </div>
      <SubmitButton variant={isAnswered ? 'line' : 'primary'} size="big" wide busyLabel={t('busy')}>
        {t('own.see')}
      </SubmitButton>
    </form>
  );
}
